class Wide:
    __slots__ = tuple("c%d" % i for i in range(32))

    def __init__(self, row):
        for i, value in enumerate(row):
            setattr(self, "c%d" % i, value)


rows = [Wide(range(32)) for _ in range(5_000)]
