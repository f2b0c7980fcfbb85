import asyncio
import random

import snapshots


class Order:
    def __init__(self, number, articles):
        self.number = number
        self.articles = articles
        self.state = "sent"


class Dispatcher:
    def __init__(self):
        self.waiting = {}
        self.tasks = set()
        self.done = 0

    async def wait_for_ack(self, order):
        ack = asyncio.get_running_loop().create_future()
        self.waiting[order.number] = ack
        # no timeout: without an answer this waits for ever
        order.state = await ack
        del self.waiting[order.number]
        self.done += 1

    def send(self, order):
        task = asyncio.get_running_loop().create_task(self.wait_for_ack(order))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def acknowledged(self, number):
        ack = self.waiting.get(number)
        if ack is not None and not ack.done():
            ack.set_result("confirmed")


dispatcher = Dispatcher()
rng = random.Random(17)


async def serve():
    number = 0
    for minute in range(7):
        for _ in range(50):
            sent = []
            for _ in range(90):
                number += 1
                order = Order(number, ["article-%d" % rng.randrange(500) for _ in range(2)])
                dispatcher.send(order)
                sent.append(number)
            await asyncio.sleep(0.01)
            for one in sent:
                # the partner's system loses about half of them
                if rng.random() < 0.5:
                    dispatcher.acknowledged(one)
            await asyncio.sleep(0.005)
        snapshots.take()
    print(number, "orders", dispatcher.done, "acknowledged", len(dispatcher.tasks), "waiting")
    for task in list(dispatcher.tasks):
        task.cancel()


asyncio.run(serve())
