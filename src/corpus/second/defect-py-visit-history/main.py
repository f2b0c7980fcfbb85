import collections
import random
import time

import snapshots


class Recommender:
    """Suggests pages by what a user looked at last."""

    def __init__(self):
        # only the last ten are ever looked at
        self.history = collections.defaultdict(collections.deque)

    def visited(self, user, path, moment, milliseconds):
        self.history[user].append((moment, path, milliseconds))

    def suggest(self, user):
        visits = self.history[user]
        recent = [visits[-n] for n in range(1, min(10, len(visits)) + 1)]
        counts = collections.Counter(path for _, path, _ in recent)
        return [path for path, _ in counts.most_common(3)]


PAGES = ["/shop/category/%d/item/%d" % (n % 12, n) for n in range(600)]
USERS = ["user%04d@example.org" % n for n in range(500)]

recommender = Recommender()
rng = random.Random(5)
clock = 1700000000.0


def handle(user):
    global clock
    clock += rng.random()
    path = rng.choice(PAGES)
    recommender.visited(user, path, clock, rng.random() * 80)
    return recommender.suggest(user)


requests = 0
for minute in range(8):
    for _ in range(14000):
        handle(rng.choice(USERS))
        requests += 1
        if requests % 700 == 0:
            time.sleep(0.02)
    snapshots.take()
print(requests, "requests of", len(recommender.history), "users")
