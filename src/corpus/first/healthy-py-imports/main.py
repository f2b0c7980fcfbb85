import gc
import snapshots

gc.set_debug(gc.DEBUG_STATS)
snapshots.take()
import asyncio, decimal, email.message, http.client, json, logging.config, sqlite3, unittest, xml.dom.minidom  # noqa

for _ in range(6):
    json.dumps([{"a": i} for i in range(20000)])
    snapshots.take()
