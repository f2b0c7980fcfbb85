class Wide:
    def __init__(self, row):
        for i, value in enumerate(row):
            setattr(self, "c%d" % i, value)


rows = [Wide(range(32)) for _ in range(5_000)]
