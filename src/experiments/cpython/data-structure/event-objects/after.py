"""Jobs that somebody may wait for."""

import threading


changed = threading.Condition()


class Job:
    __slots__ = ("number", "done")

    def __init__(self, number):
        self.number = number
        self.done = False


jobs = [Job(number) for number in range(6_500)]
