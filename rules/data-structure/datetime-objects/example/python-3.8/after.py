import time
from array import array

micros = array("q", (time.time_ns() // 1_000 for _ in range(100_000)))
