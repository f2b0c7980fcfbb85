import array
import math
import random
import time

import snapshots


class ElevationGrid:
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.values = array.array("f", bytes(4 * width * height))

    def fill(self, hills):
        for y in range(self.height):
            row = 0.0
            for cx, cy, size in hills:
                row += size * math.exp(-((y - cy) / 300) ** 2)
            start = y * self.width
            self.values[start:start + self.width] = array.array("f", [row + x * 0.01 for x in range(self.width)])

    def at(self, x, y):
        return self.values[y * self.width + x]

    def profile(self, y, step=10):
        return [self.at(x, y) for x in range(0, self.width, step)]


class PlaceNames:
    """All names behind one another, found by their offsets."""

    def __init__(self, names):
        self.text = b"".join(name.encode() for name in names)
        self.offsets = array.array("I", [0])
        for name in names:
            self.offsets.append(self.offsets[-1] + len(name.encode()))

    def name(self, number):
        return self.text[self.offsets[number]:self.offsets[number + 1]].decode()


rng = random.Random(1)
grid = ElevationGrid(2000, 2000)
grid.fill([(rng.randrange(2000), rng.randrange(2000), rng.random() * 900) for _ in range(6)])
places = PlaceNames(
    ["Village No. %d" % n for n in range(200000)])
for round_number in range(3):
    snapshots.take()
    for request in range(100):
        grid.profile(rng.randrange(2000))
        places.name(rng.randrange(200000))
        time.sleep(0.02)
