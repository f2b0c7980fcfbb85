# evidence: allocator
"""An import that leaves a few results behind."""


def load():
    rows = [("row %d" % i, "value %d" % (i * 7)) for i in range(700_000)]
    return [rows[i][1] for i in range(0, len(rows), 400)]


results = load()
