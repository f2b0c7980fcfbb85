"""A matching engine's order book: each open order is an object, for it is changed and taken out singly."""
import random
import time

import snapshots

random.seed(13)


class Order:
    __slots__ = ("number", "side", "price", "quantity", "before", "after")

    def __init__(self, number, side, price, quantity):
        self.number = number
        self.side = side
        self.price = price
        self.quantity = quantity
        self.before = self.after = None


class PriceLevel:
    __slots__ = ("first", "last", "volume")

    def __init__(self):
        self.first = self.last = None
        self.volume = 0

    def append(self, order):
        order.before, order.after = self.last, None
        if self.last:
            self.last.after = order
        else:
            self.first = order
        self.last = order
        self.volume += order.quantity

    def remove(self, order):
        if order.before:
            order.before.after = order.after
        else:
            self.first = order.after
        if order.after:
            order.after.before = order.before
        else:
            self.last = order.before
        self.volume -= order.quantity


book = {"buy": {}, "sell": {}}
orders = {}
next_number = 0


def place():
    global next_number
    side = random.choice(("buy", "sell"))
    price = random.randrange(800, 1000) if side == "buy" else random.randrange(1001, 1200)
    order = orders[next_number] = Order(next_number, side, price, random.randrange(1, 200))
    next_number += 1
    book[side].setdefault(price, PriceLevel()).append(order)


def cancel(number):
    order = orders.pop(number, None)
    if order:
        book[order.side][order.price].remove(order)
    return order


for _ in range(130000):
    place()
snapshots.take()
for _ in range(250):
    for _ in range(20):
        if cancel(random.randrange(next_number)):
            place()
    time.sleep(0.02)
snapshots.take()
