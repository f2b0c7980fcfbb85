"""The times of events in microseconds since 1970."""

from array import array
from datetime import datetime, timedelta, timezone

start = datetime(2025, 1, 1, tzinfo=timezone.utc)
times = array("q")
for i in range(130_000):
    times.append(int((start + timedelta(seconds=61 * i)).timestamp() * 1_000_000))
