"""A client of the inventory backend with a connection pool."""
import gc
import random
import time

import snapshots

random.seed(3)


class Transport:
    """Stands for the socket to the backend."""

    def __init__(self, host, port):
        self.address = (host, port)
        self.buffer = bytearray(2048)
        self.closed = False

    def exchange(self, payload):
        self.buffer[:len(payload)] = payload
        return bytes(self.buffer[:len(payload)])


class BackendConnection:
    def __init__(self, host, port):
        self.transport = Transport(host, port)
        self.session_id = "%032x" % random.getrandbits(128)
        self.headers = {"Host": host, "X-Session": self.session_id, "Connection": "keep-alive"}
        self.pending = []
        self.released_at = None

    def query(self, sku):
        self.pending.append(sku)
        answer = self.transport.exchange(b"GET stock " + sku.encode())
        self.pending.remove(sku)
        return answer


class ConnectionPool:
    MAX_IDLE_MS = 30000

    def __init__(self, host, port):
        self.host, self.port = host, port
        self.idle = []

    def acquire(self):
        # released_at is in seconds, "now" in milliseconds: each idle connection looks too old
        now = time.time() * 1000
        if self.idle and now - self.idle[-1].released_at < self.MAX_IDLE_MS:
            return self.idle.pop()
        return BackendConnection(self.host, self.port)

    def release(self, connection):
        connection.released_at = time.time()
        self.idle.append(connection)


pool = ConnectionPool("inventory.internal", 7070)
gc.set_debug(gc.DEBUG_STATS)
for minute in range(7):
    for request in range(500):
        connection = pool.acquire()
        try:
            connection.query("sku-%d" % random.randrange(10000))
        finally:
            pool.release(connection)
        if request % 5 == 0:
            time.sleep(0.01)
    snapshots.take()
