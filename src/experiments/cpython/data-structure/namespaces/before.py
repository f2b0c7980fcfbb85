"""Messages as a decoder returns them."""

from types import SimpleNamespace

messages = []
for i in range(36_000):
    messages.append(SimpleNamespace(id=i, topic="orders", key="k", offset=i % 50))
