"""Numbers of customers who have seen an offer."""

import random
from array import array

random.seed(8)
chosen = set()
while len(chosen) < 150_000:
    chosen.add(random.randrange(10_000, 90_000_000))
seen = array("q", sorted(chosen))
del chosen
