import gc
import snapshots


class Result:
    def __init__(self, number):
        self.number = number
        self.text = "result of request %d" % number


results = {}
gc.set_debug(gc.DEBUG_STATS)
number = 0
for _ in range(6):
    for _ in range(20000):
        results[number] = Result(number)
        number += 1
    snapshots.take()
