"""A payment service that logs into a MemoryHandler, so that the disk is written to in batches."""
import logging
import logging.handlers
import random
import time

import snapshots

random.seed(2)


class PaymentDeclined(Exception):
    def __init__(self, order, reason):
        super().__init__("order %s declined: %s" % (order, reason))
        self.order = order


def set_up_logging():
    target = logging.FileHandler("payments.log")
    # meant to be "flush at 10 kB": capacity counts records, and nothing here is ever logged as critical
    buffered = logging.handlers.MemoryHandler(capacity=10 * 1024 * 1024, flushLevel=logging.CRITICAL,
                                              target=target, flushOnClose=False)
    logger = logging.getLogger("payments")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(buffered)
    return logger


log = set_up_logging()


def charge(order, cents):
    if random.random() < 0.05:
        raise PaymentDeclined(order, "insufficient funds")
    return "auth-%08x" % random.getrandbits(32)


def handle(order):
    cents = random.randrange(100, 90000)
    log.info("charging %s for order %s", cents, order)
    try:
        code = charge(order, cents)
        log.info("order %s authorised: %s", order, code)
    except PaymentDeclined:
        log.warning("order %s declined", order, exc_info=True)


order = 700000
for _ in range(8):
    for _ in range(10):
        for _ in range(190):
            order += 1
            handle("O-%d" % order)
        time.sleep(0.1)
    snapshots.take()
