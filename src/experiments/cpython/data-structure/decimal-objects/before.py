"""The prices of a catalogue."""

import random
from decimal import Decimal

random.seed(2)
prices = [Decimal(random.randrange(100, 1_000_000)) / 100 for _ in range(85_000)]
