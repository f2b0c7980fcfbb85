"""A report service: small and large reports by turns, each one's rows released when it has been sent."""
import random
import time

import snapshots

random.seed(12)


class SalesRow:
    __slots__ = ("branch", "article", "amount")

    def __init__(self, branch, article, amount):
        self.branch = branch
        self.article = article
        self.amount = amount


def query(count):
    for _ in range(count):
        yield SalesRow(random.randrange(200), "article-%d" % random.randrange(10 ** 6), random.uniform(1, 500))


def send(text):
    time.sleep(0.05)
    return len(text)


def report(months, observe=False):
    rows = list(query(months * 6000))
    rows.sort(key=lambda row: (row.branch, row.article))
    totals = {}
    for row in rows:
        totals[row.branch] = totals.get(row.branch, 0) + row.amount
    text = "\n".join("%d;%s;%.2f" % (row.branch, row.article, row.amount) for row in rows)
    if observe:
        snapshots.take()
    return send(text)


# a report on one month, on a year, on a quarter ...
for months in (2, 12, 1, 7, 14, 3, 12, 2):
    for _ in range(4):
        report(random.randrange(1, 4))
    report(months, observe=True)
    time.sleep(0.2)
