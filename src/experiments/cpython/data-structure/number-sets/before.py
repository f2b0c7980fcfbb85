"""Numbers of customers who have seen an offer."""

import random

random.seed(8)
seen = set()
while len(seen) < 150_000:
    seen.add(random.randrange(10_000, 90_000_000))
