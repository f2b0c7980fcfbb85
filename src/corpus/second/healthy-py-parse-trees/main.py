import gc
import random
import time

import snapshots


class Node:
    def __init__(self, parent, operator, value=0):
        self.parent = parent
        self.operator = operator
        self.value = value
        self.children = []
        if parent is not None:
            parent.children.append(self)

    def evaluate(self):
        if not self.children:
            return self.value
        values = [child.evaluate() for child in self.children]
        if self.operator == "+":
            return sum(values)
        if self.operator == "max":
            return max(values)
        return values[0] - sum(values[1:])


class Parser:
    def __init__(self, rng):
        self.rng = rng

    def parse(self, depth, parent=None):
        if depth == 0:
            return Node(parent, "value", self.rng.randrange(100))
        node = Node(parent, self.rng.choice(("+", "-", "max")))
        for _ in range(self.rng.randrange(1, 4)):
            self.parse(depth - 1, node)
        return node


rng = random.Random(77)
parser = Parser(rng)
gc.set_debug(gc.DEBUG_STATS)


def handle(request):
    return parser.parse(4).evaluate()


results = 0
for minute in range(6):
    for number in range(1600):
        results += handle(number)
        if number % 20 == 0:
            time.sleep(0.01)
    snapshots.take()
print(results)
