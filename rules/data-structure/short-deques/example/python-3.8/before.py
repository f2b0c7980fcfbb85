from collections import deque


class Sensor:
    __slots__ = ("last",)

    def __init__(self):
        self.last = deque(maxlen=3)

    def read(self, value):
        self.last.append(value)


sensors = [Sensor() for _ in range(10_000)]
