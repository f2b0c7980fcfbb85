"""What it costs that CPython's own allocator leaves requests over 512 bytes to malloc: time and resident memory.

    python requests_over_512.py

Prints, for requests just below and above the limit, nanoseconds for making and freeing one object, and resident bytes of
each of 100,000 that are kept. Linux, CPython 3.8 or newer.
"""

import sys
import timeit

HEADER = 33  # of a bytes object, its closing zero included
KEPT = 100_000


def resident():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))


for request in (512, 513, 633, 1033):
    size = request - HEADER
    nanoseconds = min(timeit.repeat("bytes(n)", "n = %d" % size, number=400_000, repeat=7)) / 400_000 * 1e9
    before = resident()
    kept = [bytes(size) for _ in range(KEPT)]
    each = (resident() - before - 8 * KEPT) / KEPT
    print("%s  request %4d  %6.1f ns  %6.1f bytes" % (sys.version.split()[0], request, nanoseconds, each))
    del kept
