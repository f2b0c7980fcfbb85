from array import array
from bisect import bisect_left

seen = array("q", range(0, 9_000_000, 60))
at = bisect_left(seen, 4_800_000)
print(at < len(seen) and seen[at] == 4_800_000)
