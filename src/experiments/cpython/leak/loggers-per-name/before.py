"""Requests that log under their own name."""

import logging

for number in range(3_600):
    logger = logging.getLogger("requests.%d" % (10_000 + number))
    logger.debug("begins")
