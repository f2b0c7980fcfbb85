"""The ids of devices."""

import uuid

ids = [uuid.uuid4() for _ in range(66_000)]
