import uuid

seen = {uuid.uuid4() for _ in range(50_000)}
