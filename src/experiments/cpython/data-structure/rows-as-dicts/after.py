"""Rows of a table as objects."""


class Row:
    __slots__ = ("id", "name", "city", "state", "since", "cents", "tax")

    def __init__(self, id, name, city, state, since, cents, tax):
        self.id = id
        self.name = name
        self.city = city
        self.state = state
        self.since = since
        self.cents = cents
        self.tax = tax


rows = []
for i in range(48_000):
    rows.append(Row(i, "x", "y", "z", 2019, 990, 7))
