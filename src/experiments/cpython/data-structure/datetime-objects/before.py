"""The times of events."""

from datetime import datetime, timedelta

start = datetime(2025, 1, 1)
times = [start + timedelta(seconds=61 * i) for i in range(130_000)]
