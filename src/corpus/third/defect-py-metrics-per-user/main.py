"""The API gateway's metrics: counts and latencies of each endpoint, with labels, for the scraper."""
import gc
import random
import sys
import time

import snapshots

random.seed(1)
ENDPOINTS = ("/v1/orders", "/v1/basket", "/v1/profile", "/v1/search")


class LatencyMetric:
    def __init__(self):
        self.count = 0
        self.total = 0.0
        self.maximum = 0.0

    def observe(self, seconds):
        self.count += 1
        self.total += seconds
        self.maximum = max(self.maximum, seconds)


class Registry:
    def __init__(self):
        self.series = {}

    def labels(self, name, **labels):
        key = (name, tuple(sorted(labels.items())))
        metric = self.series.get(key)
        if metric is None:
            metric = self.series[key] = LatencyMetric()
        return metric


registry = Registry()


def handle(endpoint, user):
    started = time.perf_counter()
    status = "200" if random.random() < 0.97 else "500"
    body = '{"user": "%s", "endpoint": "%s"}' % (user, endpoint)
    registry.labels("http_request_seconds", endpoint=endpoint, status=status, user=user).observe(
        time.perf_counter() - started)
    return body


def main():
    gc.set_debug(gc.DEBUG_STATS)
    users = 0
    for _ in range(7):
        for _ in range(20):
            for _ in range(150):
                user = "customer-%08x@example.com" % random.getrandbits(32)
                users += 1
                handle(random.choice(ENDPOINTS), user)
                handle(ENDPOINTS[0], user)
            time.sleep(0.04)
        snapshots.take()
    print(users, "users", file=sys.stdout)


main()
