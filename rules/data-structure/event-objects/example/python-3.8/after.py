import threading

changed = threading.Condition()


class Job:
    def __init__(self):
        self.done = False

    def finish(self):
        with changed:
            self.done = True
            changed.notify_all()

    def wait(self):
        with changed:
            changed.wait_for(lambda: self.done)


jobs = [Job() for _ in range(2_000)]
