from typing import NamedTuple


class Row(NamedTuple):
    id: int
    name: str
    score: float


rows = [Row(i, "row", i / 2) for i in range(20_000)]
print(sum(row.score for row in rows))
