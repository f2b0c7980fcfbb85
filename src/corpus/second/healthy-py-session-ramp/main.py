import random
import time

import snapshots


class CartItem:
    def __init__(self, article, count):
        self.article = article
        self.count = count


class Session:
    def __init__(self, token, user, until):
        self.token = token
        self.user = user
        self.until = until
        self.cart = []

    def put(self, article, count):
        self.cart.append(CartItem(article, count))


class SessionStore:
    def __init__(self):
        self.sessions = {}
        self.ended = 0

    def login(self, user, until):
        token = "%032x" % rng.getrandbits(128)
        session = self.sessions[token] = Session(token, user, until)
        return session

    def expire(self, now):
        gone = [token for token, session in self.sessions.items() if session.until <= now]
        for token in gone:
            del self.sessions[token]
        self.ended += len(gone)


rng = random.Random(41)
store = SessionStore()
now = 0
# log-ins per tick in each hour
for rate in (60, 150, 280, 400, 420, 300, 180, 120):
    for _ in range(40):
        now += 1
        for _ in range(rate):
            session = store.login("user-%d" % rng.randrange(50000), now + rng.randrange(20, 60))
            for _ in range(rng.randrange(4)):
                session.put("article-%d" % rng.randrange(3000), rng.randrange(1, 4))
        store.expire(now)
        time.sleep(0.01)
    snapshots.take()
print(store.ended, "ended,", len(store.sessions), "open")
