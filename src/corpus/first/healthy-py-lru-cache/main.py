import functools
import snapshots


@functools.lru_cache(maxsize=30000)
def page(number):
    return ("page", number, "text %d" % number)


number = 0
for _ in range(7):
    for _ in range(12000):
        page(number)
        number += 1
    snapshots.take()
