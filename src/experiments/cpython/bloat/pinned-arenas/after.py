"""An import in a process of its own."""

import multiprocessing


def load():
    rows = [("row %d" % i, "value %d" % (i * 7)) for i in range(700_000)]
    return [rows[i][1] for i in range(0, len(rows), 400)]


def work(connection):
    connection.send(load())
    connection.close()


context = multiprocessing.get_context("fork")
here, there = context.Pipe()
process = context.Process(target=work, args=(there,))
process.start()
results = here.recv()
process.join()
