import csv
import multiprocessing


def _total(path):
    with open(path, newline="", encoding="utf-8") as file:
        return sum(float(row["amount"]) for row in csv.DictReader(file))


class After:
    def total(self, path):
        # Row by row, in a child process whose arenas end with it.
        context = multiprocessing.get_context("spawn")
        with context.Pool(1, maxtasksperchild=1) as pool:
            return pool.apply(_total, (path,))
