import math
import random
import time

import snapshots


class Series:
    def __init__(self, symbol):
        self.symbol = symbol
        self.prices = []

    def add(self, price):
        self.prices.append(price)

    def volatility(self, length):
        last = self.prices[-length:]
        mean = sum(last) / len(last)
        return math.sqrt(sum((price - mean) ** 2 for price in last) / len(last))


class Market:
    def __init__(self):
        self.series = {}

    def load(self, symbol, count, rng):
        series = self.series[symbol] = Series(symbol)
        price = 50 + rng.random() * 50
        for _ in range(count):
            price *= 1 + (rng.random() - 0.5) / 500
            series.add(price)

    def riskiest(self, length):
        return max(self.series.values(), key=lambda series: series.volatility(length)).symbol


rng = random.Random(8)
market = Market()
for number in range(80):
    market.load("SYM%02d" % number, 20000, rng)
snapshots.take()
for request in range(60):
    market.riskiest(300 + request)
    time.sleep(0.06)
snapshots.take()
