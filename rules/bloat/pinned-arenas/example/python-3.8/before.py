import csv


class Before:
    def total(self, path):
        # A million small strings at once, in the process that serves requests.
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        return sum(float(row["amount"]) for row in rows)
