from types import SimpleNamespace

messages = [SimpleNamespace(id=i, topic="orders") for i in range(20_000)]
print(sum(m.id for m in messages))
