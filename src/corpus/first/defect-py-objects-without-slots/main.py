import snapshots


class Point:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


points = [Point(i, i, i) for i in range(200000)]
snapshots.take()
print(len(points))
