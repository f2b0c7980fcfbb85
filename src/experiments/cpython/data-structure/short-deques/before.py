"""The last values of sensors."""

from collections import deque

sensors = []
for i in range(4_200):
    last = deque(maxlen=12)
    for value in range(i % 13):
        last.append(value)
    sensors.append(last)
