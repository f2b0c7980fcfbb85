"""A help centre's search: the inverted index is built at the start, and then only read."""
import array
import gc
import random
import time

import snapshots

random.seed(11)
SYLLABLES = "ba ce di fo gu ha ki lo mu ne po ra si to vu".split()


def word():
    return "".join(random.choice(SYLLABLES) for _ in range(random.randrange(2, 6)))


class SearchIndex:
    def __init__(self):
        self.postings = {}
        self.titles = []

    def add(self, title, words):
        number = len(self.titles)
        self.titles.append(title)
        for each in words:
            found = self.postings.get(each)
            if found is None:
                found = self.postings[each] = array.array("I")
            found.append(number)

    def search(self, *words):
        found = [set(self.postings.get(each, ())) for each in words]
        return [self.titles[number] for number in sorted(set.intersection(*found))[:10]]


vocabulary = sorted({word() for _ in range(9000)})
index = SearchIndex()
for article in range(40000):
    index.add("Article %d: %s" % (article, " ".join(random.sample(vocabulary, 4))),
              set(random.choice(vocabulary) for _ in range(40)))
gc.collect()
gc.set_debug(gc.DEBUG_STATS)
for _ in range(6):
    for _ in range(100):
        for _ in range(10):
            index.search(random.choice(vocabulary), random.choice(vocabulary))
        time.sleep(0.01)
    snapshots.take()
