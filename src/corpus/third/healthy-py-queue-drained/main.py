"""A mailer: the queue grows while the relay is slow, and is empty again when it has recovered."""
import queue
import random
import threading
import time

import snapshots

random.seed(10)


class MailJob:
    def __init__(self, recipient, subject, body):
        self.recipient = recipient
        self.subject = subject
        self.body = body
        self.attempts = 0


jobs = queue.Queue()
relay_delay = 0.0
sent = 0


def deliver(job):
    global sent
    job.attempts += 1
    if relay_delay:
        time.sleep(relay_delay)
    sent += 1


def worker():
    while True:
        deliver(jobs.get())
        jobs.task_done()


def enqueue(count):
    for _ in range(count):
        customer = random.randrange(10 ** 6)
        jobs.put(MailJob("customer%d@example.com" % customer, "Your order %d" % random.randrange(10 ** 7),
                         "Dear customer %d,\n" % customer + "your parcel is on its way. " * random.randrange(20, 60)))


threading.Thread(target=worker, daemon=True).start()
# seconds that the relay takes for a mail, in each stretch of the day
for relay_delay in (0.0, 0.02, 0.02, 0.02, 0.02, 0.0, 0.0):
    for _ in range(60):
        enqueue(40)
        time.sleep(0.02)
    if relay_delay == 0.0:
        jobs.join()
    snapshots.take()
print(sent, "sent")
