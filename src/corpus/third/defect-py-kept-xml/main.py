"""Invoices arrive as XML; the dunning job needs only the amount due of each, but keeps the parsed documents."""
import random
import time
import xml.etree.ElementTree as ElementTree

import snapshots

random.seed(7)

LINE = '<line no="%d"><sku>A-%06d</sku><quantity>%d</quantity><price currency="EUR">%.2f</price></line>'
DOCUMENT = """<invoice id="%s" version="2.1"><issuer><name>Muster GmbH</name><vat>DE%09d</vat></issuer>
<customer><name>Customer %d</name><street>Street %d</street><city>Town %d</city></customer>
<lines>%s</lines><due>%.2f</due></invoice>"""


def fetch(number):
    lines = "".join(LINE % (no, random.randrange(10 ** 6), random.randrange(1, 9), random.uniform(1, 90))
                    for no in range(random.randrange(4, 12)))
    return DOCUMENT % ("INV-%07d" % number, random.randrange(10 ** 9), number, random.randrange(400),
                       random.randrange(900), lines, random.uniform(10, 5000))


class Dunning:
    def __init__(self):
        self.invoices = {}

    def load(self, count):
        for number in range(count):
            self.invoices[number] = ElementTree.fromstring(fetch(number))

    def amount_due(self, number):
        return float(self.invoices[number].findtext("due"))


dunning = Dunning()
dunning.load(3000)
snapshots.take()
for _ in range(2):
    for _ in range(100):
        sum(dunning.amount_due(random.randrange(3000)) for _ in range(50))
        time.sleep(0.03)
    snapshots.take()
