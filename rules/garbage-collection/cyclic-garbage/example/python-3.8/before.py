class Node:
    def __init__(self, parent=None):
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)


for _ in range(1_000):
    root = Node()
    Node(root)
