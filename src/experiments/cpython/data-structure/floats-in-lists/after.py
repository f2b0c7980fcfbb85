"""Measured values."""

import random
from array import array

random.seed(3)
values = array("d")
for _ in range(340_000):
    values.append(random.gauss(20.0, 4.0))
