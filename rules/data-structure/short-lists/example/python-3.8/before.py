edges = [[i, i + 1] for i in range(100_000)]
