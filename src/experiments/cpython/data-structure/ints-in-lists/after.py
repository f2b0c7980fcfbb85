"""The numbers of articles that were sold."""

import random
from array import array

random.seed(4)
sold = array("q")
for _ in range(280_000):
    sold.append(random.randrange(1_000, 50_000_000))
