import collections
import random
import time
import weakref

import snapshots


class Paragraph:
    def __init__(self, text):
        self.text = text
        self.marks = []


class Document:
    def __init__(self, number):
        self.number = number
        self.paragraphs = [Paragraph("document %d, paragraph %d" % (number, n)) for n in range(12)]


class Library:
    def __init__(self):
        self.open_documents = weakref.WeakValueDictionary()
        self.loaded = 0

    def get(self, number):
        document = self.open_documents.get(number)
        if document is None:
            document = self.open_documents[number] = Document(number)
            self.loaded += 1
        return document


class Editor:
    def __init__(self, document):
        self.document = document

    def mark(self, rng):
        rng.choice(self.document.paragraphs).marks.append(rng.randrange(80))


rng = random.Random(55)
library = Library()
editors = collections.deque()
for quarter in range(7):
    # a random number of people work at a time
    wanted = rng.randrange(3500, 6500)
    for step in range(9000):
        editors.append(Editor(library.get(rng.randrange(40000))))
        editors[-1].mark(rng)
        while len(editors) > wanted:
            editors.popleft()
        if step % 200 == 0:
            time.sleep(0.02)
    snapshots.take()
print(library.loaded, "loaded,", len(library.open_documents), "open")
