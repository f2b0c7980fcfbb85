"""Jobs that somebody may wait for."""

import threading


class Job:
    __slots__ = ("number", "done")

    def __init__(self, number):
        self.number = number
        self.done = threading.Event()


jobs = [Job(number) for number in range(6_500)]
