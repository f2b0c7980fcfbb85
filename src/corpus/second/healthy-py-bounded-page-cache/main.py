import functools
import random
import time

import snapshots


class Page:
    def __init__(self, path, body):
        self.path = path
        self.body = body
        self.headers = {"content-type": "text/html", "content-length": str(len(body))}


class Template:
    def __init__(self, text):
        self.text = text

    def fill(self, **values):
        return self.text.format(**values)


TEMPLATE = Template("<html><title>{title}</title><body><h1>{title}</h1><p>{text}</p></body></html>")


@functools.lru_cache(maxsize=9000)
def render(path, language):
    title = path.strip("/").replace("/", " ").title()
    return Page(path, TEMPLATE.fill(title=title, text="%s (%s) " % (title, language) * 4))


rng = random.Random(6)


def handle(number):
    # most look at the new articles, the others anywhere in the archive
    article = rng.randrange(600) if rng.random() < 0.6 else rng.randrange(40000)
    path = "/articles/%d/comments" % article
    page = render(path, rng.choice(("de", "en", "fr")))
    return len(page.body)


sent = 0
for minute in range(8):
    for number in range(9000):
        sent += handle(number)
        if number % 300 == 0:
            time.sleep(0.02)
    snapshots.take()
print(sent, render.cache_info())
