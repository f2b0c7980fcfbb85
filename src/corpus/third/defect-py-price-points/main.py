"""A charting service that holds the price history of its instruments in memory."""
import random
import time

import snapshots

random.seed(5)
SYMBOLS = ["SYM%03d" % number for number in range(60)]
VENUES = ("XETR", "XLON", "XPAR")


class PricePoint:
    def __init__(self, timestamp, price, volume, venue):
        self.timestamp = timestamp
        self.price = price
        self.volume = volume
        self.venue = venue


def load(symbol, count):
    price = random.uniform(10, 300)
    points = []
    for number in range(count):
        price *= 1 + random.gauss(0, 0.001)
        points.append(PricePoint(1700000000 + 60 * number, price, random.randrange(100), random.choice(VENUES)))
    return points


def moving_average(points, width=20):
    return sum(point.price for point in points[-width:]) / width


history = {symbol: load(symbol, 4500) for symbol in SYMBOLS}
snapshots.take()
for _ in range(200):
    moving_average(history[random.choice(SYMBOLS)])
    time.sleep(0.02)
snapshots.take()
