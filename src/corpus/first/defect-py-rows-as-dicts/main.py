import snapshots

rows = [{"id": i, "price": i * 0.5, "open": i % 2 == 0} for i in range(150000)]
snapshots.take()
print(len(rows))
