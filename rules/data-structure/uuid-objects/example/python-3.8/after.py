import uuid

seen = {uuid.uuid4().bytes for _ in range(50_000)}
