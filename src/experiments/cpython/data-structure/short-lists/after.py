"""Points of a drawing."""

points = []
for i in range(95_000):
    points.append((i % 200, i % 120, i % 3))
