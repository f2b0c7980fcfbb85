samples = [i * 0.5 for i in range(500_000)]
print(max(samples))
