import gc
import random
import sqlite3
import time

import snapshots


class Row:
    def __init__(self, number, name, city, balance):
        self.number = number
        self.name = name
        self.city = city
        self.balance = balance


class Importer:
    BATCH = 40000

    def __init__(self):
        self.database = sqlite3.connect("")
        self.database.execute("create table account (number integer, name text, city text, balance real)")
        self.batch = []
        self.written = 0

    def accept(self, row):
        self.batch.append(row)
        if len(self.batch) >= self.BATCH:
            self.flush()

    def flush(self):
        rows = ((row.number, row.name, row.city, row.balance) for row in self.batch)
        self.database.executemany("insert into account values (?, ?, ?, ?)", rows)
        self.database.commit()
        self.written += len(self.batch)
        self.batch.clear()


CITIES = ["Hamburg", "Lyon", "Utrecht", "Graz", "Basel", "Aarhus"]
rng = random.Random(13)
importer = Importer()
gc.set_debug(gc.DEBUG_STATS)
number = 0
# what arrives between two looks is not a multiple of the batch
for arrived in (15000, 17000, 21000, 24000, 13000, 26000, 9000, 22000):
    for _ in range(arrived):
        number += 1
        importer.accept(Row(number, "customer %d" % number, rng.choice(CITIES), rng.random() * 1000))
        if number % 1000 == 0:
            time.sleep(0.03)
    snapshots.take()
importer.flush()
print(importer.written, "rows written")
