"""A template renderer with the collector switched off "for latency"; each page's nodes know their parents."""
import gc
import random
import time

import snapshots

random.seed(8)


class RenderContext:
    def __init__(self, path):
        self.path = path
        self.variables = {"path": path, "user": "user-%d" % random.randrange(10000)}
        self.root = Node(self, None, "html")


class Node:
    def __init__(self, context, parent, tag):
        self.context = context
        self.parent = parent
        self.tag = tag
        self.children = []
        if parent is not None:
            parent.children.append(self)

    def render(self):
        return "<%s>%s</%s>" % (self.tag, "".join(child.render() for child in self.children), self.tag)


def serve(path):
    context = RenderContext(path)
    body = Node(context, context.root, "body")
    for _ in range(random.randrange(8, 20)):
        row = Node(context, body, "div")
        Node(context, row, "span")
    return context.root.render()


def main():
    gc.disable()
    gc.set_debug(gc.DEBUG_STATS)
    served = 0
    for _ in range(7):
        for _ in range(20):
            for _ in range(120):
                served += len(serve("/page/%d" % random.randrange(500))) > 0
            time.sleep(0.02)
        snapshots.take()
    print(served, "pages")


main()
