"""The prices of a catalogue in cents."""

import random

random.seed(2)
prices = [random.randrange(100, 1_000_000) for _ in range(85_000)]
