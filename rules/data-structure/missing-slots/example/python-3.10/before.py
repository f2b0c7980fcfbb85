from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


points = [Point(i, i) for i in range(50_000)]
