import importlib
import random
import time

import snapshots

PLUGINS = {
    "mail": ["email.message", "email.mime.multipart", "email.policy", "smtplib", "imaplib", "mailbox"],
    "web": ["http.server", "http.client", "http.cookies", "urllib.request", "xmlrpc.client", "html.parser"],
    "data": ["sqlite3", "csv", "json", "xml.etree.ElementTree", "xml.dom.minidom", "xml.sax", "plistlib"],
    "tools": ["unittest.mock", "doctest", "pdb", "argparse", "optparse", "logging.config", "pydoc", "difflib"],
    "concurrent": ["asyncio", "concurrent.futures", "multiprocessing.pool", "multiprocessing.managers", "queue"],
    "numbers": ["decimal", "fractions", "statistics", "ctypes", "calendar", "datetime", "ipaddress", "turtledemo"],
}


class Handler:
    def __init__(self, name):
        self.name = name
        self.modules = [importlib.import_module(module) for module in PLUGINS[name]]
        self.used = 0

    def handle(self, request):
        self.used += 1
        documents = [module.__doc__ or "" for module in self.modules]
        words = {}
        for word in " ".join(documents).split():
            words[word] = words.get(word, 0) + request["weight"]
        return sorted(words, key=words.get)[-5:]


class Registry:
    def __init__(self):
        self.handlers = {}

    def of(self, name):
        if name not in self.handlers:
            self.handlers[name] = Handler(name)
        return self.handlers[name]


registry = Registry()
rng = random.Random(9)
names = list(PLUGINS)
for round_number in range(8):
    # the first users know only some of the formats
    known = names[:2 + 2 * round_number]
    for number in range(1500):
        registry.of(rng.choice(known)).handle({"weight": rng.randrange(1, 9)})
        if number % 50 == 0:
            time.sleep(0.02)
    snapshots.take()
print({name: handler.used for name, handler in registry.handlers.items()})
