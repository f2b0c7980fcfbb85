seen = set()
for number in range(0, 9_000_000, 60):
    seen.add(number)
print(4_800_000 in seen)
