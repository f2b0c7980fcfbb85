import collections
import random
import time

import snapshots


class AuditEvent:
    def __init__(self, moment, user, action, address):
        self.moment = moment
        self.user = user
        self.action = action
        self.address = address

    def __str__(self):
        return "%.3f %s %s %s" % (self.moment, self.user, self.action, self.address)


class AuditTrail:
    def __init__(self, size):
        self.recent = collections.deque(maxlen=size)
        self.counts = collections.Counter()

    def record(self, event):
        self.recent.append(event)
        self.counts[event.action] += 1

    def tail(self, count):
        return [str(self.recent[-n]) for n in range(1, min(count, len(self.recent)) + 1)]


ACTIONS = ["login", "logout", "view", "change", "export"]
rng = random.Random(21)
trail = AuditTrail(60000)
clock = 1700000000.0


def handle():
    global clock
    clock += rng.expovariate(20)
    address = "10.%d.%d.%d" % (rng.randrange(256), rng.randrange(256), rng.randrange(256))
    trail.record(AuditEvent(clock, "user-%d" % rng.randrange(4000), rng.choice(ACTIONS), address))


for minute in range(8):
    for number in range(17000):
        handle()
        if number % 500 == 0:
            trail.tail(20)
            time.sleep(0.02)
    snapshots.take()
print(sum(trail.counts.values()), "events,", len(trail.recent), "kept")
