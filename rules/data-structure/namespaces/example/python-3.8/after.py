class Message:
    __slots__ = ("id", "topic")

    def __init__(self, id, topic):
        self.id = id
        self.topic = topic


messages = [Message(id=i, topic="orders") for i in range(20_000)]
print(sum(m.id for m in messages))
