"""Log records that wait in a buffer."""

import logging
import logging.handlers

logger = logging.getLogger("shop")
logger.propagate = False
logger.setLevel(logging.INFO)
handler = logging.handlers.MemoryHandler(capacity=100_000, target=logging.NullHandler())
logger.addHandler(handler)
for number in range(9_000):
    logger.info("order %d was paid", number)
