"""Rows of a configuration, as an old loader makes them."""

NAMES = ["host", "port", "user", "zone", "weight", "state", "since", "owner", "note"]
rows = []
for i in range(14_000):
    row = {}
    for name in NAMES[: 4 + i % 6]:
        row[name] = "x"
    rows.append(row)
