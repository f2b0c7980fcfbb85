class Task:
    __slots__ = ("name", "errors")

    def __init__(self, name):
        self.name = name
        self.errors = None

    def fail(self, error):
        if self.errors is None:
            self.errors = []
        self.errors.append(error)


tasks = [Task("t") for _ in range(50_000)]
