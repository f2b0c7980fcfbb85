import array
import snapshots

prices = array.array("d", [0.5]) * 500000
for _ in range(5):
    for i in range(0, len(prices), 7):
        prices[i] += 1
    snapshots.take()
