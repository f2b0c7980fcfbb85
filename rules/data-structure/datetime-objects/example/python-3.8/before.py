from datetime import datetime, timezone

times = [datetime.now(timezone.utc) for _ in range(100_000)]
