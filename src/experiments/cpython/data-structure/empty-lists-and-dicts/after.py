"""Nodes of a tree; one in nine has children."""


class Node:
    __slots__ = ("name", "children")

    def __init__(self, name):
        self.name = name
        self.children = None

    def add(self, child):
        if self.children is None:
            self.children = []
        self.children.append(child)


nodes = [Node(i) for i in range(70_000)]
for number in range(0, len(nodes), 9):
    nodes[number].add(nodes[number // 9])
