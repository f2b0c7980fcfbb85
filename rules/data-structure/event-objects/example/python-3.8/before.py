import threading


class Job:
    def __init__(self):
        self.done = threading.Event()

    def finish(self):
        self.done.set()

    def wait(self):
        self.done.wait()


jobs = [Job() for _ in range(2_000)]
