class Sensor:
    __slots__ = ("last",)

    def __init__(self):
        self.last = ()

    def read(self, value):
        self.last = (*self.last[-2:], value)


sensors = [Sensor() for _ in range(10_000)]
