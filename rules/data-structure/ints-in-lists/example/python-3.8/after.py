from array import array

ids = array("q", (1_000_000 + i for i in range(500_000)))
print(len(ids))
