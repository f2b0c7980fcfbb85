import csv
import io
import random
import time

import snapshots

COUNTRIES = [
    "Federal Republic of Germany", "French Republic", "Kingdom of the Netherlands", "Republic of Austria",
    "Swiss Confederation", "Kingdom of Denmark", "Republic of Poland", "Czech Republic",
]
CARRIERS = ["Northern Parcel Service", "Blue Line Logistics", "City Courier Express"]
STATES = ["waiting for pick-up", "on the way to the depot", "out for delivery", "delivered to recipient"]


class Shipment:
    __slots__ = ("number", "country", "carrier", "state")

    def __init__(self, number, country, carrier, state):
        self.number = number
        self.country = country
        self.carrier = carrier
        self.state = state


class Tracking:
    def __init__(self):
        self.shipments = {}

    def load(self, file):
        for number, country, carrier, state in csv.reader(file, delimiter=";"):
            number = int(number)
            self.shipments[number] = Shipment(number, country, carrier, state)

    def state_of(self, number):
        shipment = self.shipments[number]
        return "%s: %s (%s)" % (shipment.country, shipment.state, shipment.carrier)


def export(first, count, rng):
    rows = []
    for number in range(first, first + count):
        rows.append("%d;%s;%s;%s" % (number, rng.choice(COUNTRIES), rng.choice(CARRIERS), rng.choice(STATES)))
    return io.StringIO("\n".join(rows))


rng = random.Random(2)
tracking = Tracking()
for part in range(15):
    tracking.load(export(part * 10000, 10000, rng))
snapshots.take()
for _ in range(200):
    tracking.state_of(rng.randrange(150000))
    time.sleep(0.02)
snapshots.take()
