import asyncio
import snapshots


async def wait(event):
    await event.wait()


async def main():
    tasks = set()
    for _ in range(6):
        for _ in range(4000):
            tasks.add(asyncio.ensure_future(wait(asyncio.Event())))
        await asyncio.sleep(0)
        snapshots.take()
    for task in tasks:
        task.cancel()


asyncio.run(main())
