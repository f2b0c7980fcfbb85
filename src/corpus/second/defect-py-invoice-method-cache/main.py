import functools
import random
import time
from decimal import Decimal

import snapshots


class InvoiceLine:
    def __init__(self, article, count, unit_price):
        self.article = article
        self.count = count
        self.unit_price = unit_price


class Invoice:
    def __init__(self, number, customer):
        self.number = number
        self.customer = customer
        self.lines = []

    def add(self, article, count, unit_price):
        self.lines.append(InvoiceLine(article, count, unit_price))

    # meant to be computed once per invoice, but the cache belongs to the class
    @functools.lru_cache(maxsize=None)
    def net(self):
        return sum((line.unit_price * line.count for line in self.lines), Decimal(0))

    def tax(self):
        return self.net() * Decimal("0.19")

    def gross(self):
        return self.net() + self.tax()


rng = random.Random(23)
ARTICLES = [("article-%03d" % n, Decimal(n * 7 + 99) / 100) for n in range(300)]


def create_invoice(number):
    invoice = Invoice(number, "customer-%d" % rng.randrange(2000))
    for _ in range(rng.randrange(2, 7)):
        article, price = rng.choice(ARTICLES)
        invoice.add(article, rng.randrange(1, 10), price)
    return invoice


def post_invoice(number):
    invoice = create_invoice(number)
    return "%d;%s;%s" % (invoice.number, invoice.customer, invoice.gross())


number = 0
journal_bytes = 0
for hour in range(8):
    for _ in range(3000):
        number += 1
        journal_bytes += len(post_invoice(number))
        if number % 100 == 0:
            time.sleep(0.02)
    snapshots.take()
print(number, "invoices", journal_bytes, "bytes")
