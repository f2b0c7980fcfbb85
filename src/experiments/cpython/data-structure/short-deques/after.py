"""The last values of sensors."""

sensors = []
for i in range(4_200):
    last = []
    for value in range(i % 13):
        last.append(value)
        del last[:-12]
    sensors.append(last)
