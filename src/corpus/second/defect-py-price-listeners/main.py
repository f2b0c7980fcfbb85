import gc
import random
import time

import snapshots


class PriceFeed:
    def __init__(self):
        self.listeners = []
        self.last = {}

    def subscribe(self, listener):
        self.listeners.append(listener)

    def publish(self, symbol, price):
        self.last[symbol] = price
        for listener in self.listeners[-50:]:
            listener(symbol, price)


feed = PriceFeed()


class OrderView:
    def __init__(self, user, symbols):
        self.user = user
        self.symbols = symbols
        self.prices = {}
        self.closed = False
        feed.subscribe(self.on_price)

    def on_price(self, symbol, price):
        if symbol in self.symbols and not self.closed:
            self.prices[symbol] = price

    def render(self):
        return ", ".join("%s %.2f" % pair for pair in sorted(self.prices.items()))

    def close(self):
        # forgets to unsubscribe
        self.closed = True


SYMBOLS = ["ACME", "BOLT", "CORE", "DYNE", "ECHO", "FLUX", "GRID", "HALO"]
rng = random.Random(11)
gc.set_debug(gc.DEBUG_STATS)


def handle(user):
    view = OrderView(user, rng.sample(SYMBOLS, 3))
    for symbol in view.symbols:
        feed.publish(symbol, 50 + rng.random() * 10)
    page = view.render()
    view.close()
    return len(page)


sent = 0
for minute in range(7):
    for number in range(4000):
        sent += handle("user-%d" % rng.randrange(900))
        if number % 100 == 0:
            time.sleep(0.01)
    snapshots.take()
print(sent, "bytes sent")
