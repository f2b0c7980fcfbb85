"""Measured values."""

import random

random.seed(3)
values = []
for _ in range(340_000):
    values.append(random.gauss(20.0, 4.0))
