"""Messages as a decoder returns them."""


class Message:
    __slots__ = ("id", "topic", "key", "offset")

    def __init__(self, id, topic, key, offset):
        self.id = id
        self.topic = topic
        self.key = key
        self.offset = offset


messages = []
for i in range(36_000):
    messages.append(Message(id=i, topic="orders", key="k", offset=i % 50))
