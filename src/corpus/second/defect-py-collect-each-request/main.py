import gc
import random
import time

import snapshots


class Offer:
    __slots__ = ("shop", "price", "stock")

    def __init__(self, shop, price, stock):
        self.shop = shop
        self.price = price
        self.stock = stock


class Product:
    __slots__ = ("number", "offers", "related")

    def __init__(self, number):
        self.number = number
        self.offers = ()
        self.related = ()


class Catalogue:
    def __init__(self, size, rng):
        self.products = [Product(n) for n in range(size)]
        shops = ["shop-%d" % n for n in range(40)]
        for product in self.products:
            product.offers = tuple(
                Offer(rng.choice(shops), rng.randrange(100, 9000), rng.randrange(50)) for _ in range(rng.randrange(1, 5)))
            product.related = tuple(rng.sample(self.products, 3))

    def best(self, number):
        product = self.products[number]
        return min(product.offers, key=lambda offer: offer.price)


rng = random.Random(31)
catalogue = Catalogue(80000, rng)
gc.set_debug(gc.DEBUG_STATS)


def handle(number):
    found = [catalogue.best(number)]
    found += [catalogue.best(one.number) for one in catalogue.products[number].related]
    return [{"shop": offer.shop, "price": offer.price} for offer in found]


def serve(requests):
    for _ in range(requests):
        handle(rng.randrange(len(catalogue.products)))
        # "keeps the memory low"
        gc.collect()


started = time.time()
for _ in range(3):
    serve(70)
    snapshots.take()
print("210 requests in %.1f s" % (time.time() - started))
