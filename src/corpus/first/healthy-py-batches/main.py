import gc
import snapshots


class Line:
    __slots__ = ("number", "price")

    def __init__(self, number, price):
        self.number = number
        self.price = price


gc.set_debug(gc.DEBUG_STATS)
for batch in range(6):
    lines = [Line(i, i * 0.5) for i in range(60000 + 5000 * (batch % 2))]
    if batch % 3 == 0:
        del lines[:]
    snapshots.take()
