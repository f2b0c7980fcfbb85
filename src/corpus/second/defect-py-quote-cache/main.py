import functools
import random
import time

import snapshots


class Quote:
    def __init__(self, customer, product, amount, price):
        self.customer = customer
        self.product = product
        self.amount = amount
        self.price = price
        self.currency = "EUR"


PRICES = {"product-%d" % n: 5 + n * 0.37 for n in range(400)}


def discount(customer, amount):
    rate = 0.02 if amount > 50 else 0.0
    if customer.endswith("7"):
        rate += 0.05
    return rate


@functools.lru_cache(maxsize=None)
def quote(customer, product, amount, request_id):
    # the request's id is part of the key, so there is never a hit
    price = PRICES[product] * amount * (1 - discount(customer, amount))
    return Quote(customer, product, amount, round(price, 2))


class PricingService:
    def __init__(self):
        self.served = 0
        self.total = 0.0
        self.random = random.Random(4)

    def handle(self, request):
        answer = quote(request["customer"], request["product"], request["amount"], request["id"])
        self.served += 1
        self.total += answer.price
        return {"price": answer.price, "currency": answer.currency}

    def next_request(self):
        return {
            "id": "req-%08x" % self.random.getrandbits(32),
            "customer": "customer-%d" % self.random.randrange(3000),
            "product": "product-%d" % self.random.randrange(400),
            "amount": self.random.randrange(1, 100),
        }


service = PricingService()
for minute in range(7):
    for _ in range(40):
        for _ in range(160):
            service.handle(service.next_request())
        time.sleep(0.02)
    snapshots.take()
print(service.served, "quotes", quote.cache_info())
