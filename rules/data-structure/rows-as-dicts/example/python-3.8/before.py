rows = [{"id": i, "name": "row", "score": i / 2} for i in range(20_000)]
print(sum(row["score"] for row in rows))
