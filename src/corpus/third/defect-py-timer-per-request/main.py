"""An upload server: a timer for each chunk received, which gives the upload up if no other chunk comes."""
import random
import threading
import time

import snapshots

random.seed(4)
threading.stack_size(256 * 1024)
ABANDON_AFTER = 6 * 3600


class ChunkRequest:
    def __init__(self, upload_id, offset):
        self.upload_id = upload_id
        self.offset = offset
        self.headers = {"Content-Range": "bytes %d-%d/*" % (offset, offset + 12000),
                        "X-Upload": upload_id, "User-Agent": "uploader/2.%d" % random.randrange(9)}
        self.body = random.getrandbits(8 * 12000).to_bytes(12000, "big")


class UploadServer:
    def __init__(self):
        self.uploads = {}
        self.bytes_written = 0

    def receive(self, request):
        self.bytes_written += len(request.body)
        self.uploads[request.upload_id] = request.offset
        # the timer of the previous chunk is never cancelled, nor that of an upload that is complete
        timer = threading.Timer(ABANDON_AFTER, self.abandon, args=(request,))
        timer.daemon = True
        timer.start()

    def complete(self, upload_id):
        self.uploads.pop(upload_id, None)

    def abandon(self, request):
        self.uploads.pop(request.upload_id, None)


server = UploadServer()
for _ in range(7):
    for _ in range(12):
        upload_id = "up-%012x" % random.getrandbits(48)
        for part in range(10):
            server.receive(ChunkRequest(upload_id, part * 12000))
            time.sleep(0.01)
        server.complete(upload_id)
    snapshots.take()
