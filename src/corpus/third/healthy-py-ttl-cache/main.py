"""A cache of rendered product pages, each of which expires after some seconds and is then removed."""
import collections
import gc
import random
import time

import snapshots

random.seed(9)


class CachedPage:
    __slots__ = ("html", "etag", "expires")

    def __init__(self, html, etag, expires):
        self.html = html
        self.etag = etag
        self.expires = expires


class TtlCache:
    def __init__(self, seconds):
        self.seconds = seconds
        self.pages = collections.OrderedDict()

    def get(self, key):
        self.purge()
        page = self.pages.get(key)
        return page.html if page else None

    def put(self, key, html):
        self.pages[key] = CachedPage(html, "%016x" % random.getrandbits(64), time.monotonic() + self.seconds)

    def purge(self):
        now = time.monotonic()
        while self.pages:
            key, page = next(iter(self.pages.items()))
            if page.expires > now:
                break
            del self.pages[key]


cache = TtlCache(2.5)
gc.set_debug(gc.DEBUG_STATS)


def serve(product):
    key = "product:%d" % product
    html = cache.get(key)
    if html is None:
        html = "<article>%s</article>" % ("%x " % random.getrandbits(64) * random.randrange(40, 140))
        cache.put(key, html)
    return html


for _ in range(8):
    until = time.monotonic() + 1.6
    load = random.randrange(14, 24)
    while time.monotonic() < until:
        for _ in range(load):
            serve(random.randrange(10 ** 7))
        time.sleep(0.01)
    snapshots.take()
