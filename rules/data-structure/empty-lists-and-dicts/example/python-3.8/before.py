class Task:
    __slots__ = ("name", "errors")

    def __init__(self, name):
        self.name = name
        self.errors = []

    def fail(self, error):
        self.errors.append(error)


tasks = [Task("t") for _ in range(50_000)]
