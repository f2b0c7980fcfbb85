"""Requests that log under their own name."""

import logging

for number in range(3_600):
    logger = logging.LoggerAdapter(logging.getLogger("requests"), {"request": 10_000 + number})
    logger.debug("begins")
