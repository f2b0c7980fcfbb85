"""Open documents by number."""


class Document:
    __slots__ = ("number", "__weakref__")

    def __init__(self, number):
        self.number = number


by_number = {}
documents = [Document(number) for number in range(58_000)]
for document in documents:
    by_number[document.number] = document
