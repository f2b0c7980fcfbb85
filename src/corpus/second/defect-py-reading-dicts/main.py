import random
import time

import snapshots


class MeterStore:
    """Keeps the last months' readings of all meters for look-ups."""

    def __init__(self):
        self.readings = []

    def load(self, lines):
        for line in lines:
            meter, moment, value, quality = line.split(";")
            self.readings.append({
                "meter": int(meter),
                "moment": int(moment),
                "value": float(value),
                "quality": int(quality),
            })

    def of_meter(self, meter):
        return [reading for reading in self.readings if reading["meter"] == meter]

    def mean(self, meter):
        found = self.of_meter(meter)
        return sum(reading["value"] for reading in found) / max(1, len(found))


def export(count):
    rng = random.Random(3)
    for number in range(count):
        yield "%d;%d;%.3f;%d" % (rng.randrange(200), 1700000000 + number * 15, rng.random() * 100, rng.randrange(4))


store = MeterStore()
store.load(export(300000))
snapshots.take()
for request in range(40):
    store.mean(request * 5)
    time.sleep(0.05)
snapshots.take()
