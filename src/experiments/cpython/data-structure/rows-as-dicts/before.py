# evidence: owners
"""Rows of a table, as a database driver returns them."""

rows = []
for i in range(48_000):
    rows.append({"id": i, "name": "x", "city": "y", "state": "z", "since": 2019, "cents": 990, "tax": 7})
