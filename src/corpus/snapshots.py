"""Writes what a user would send of a CPython program: a table of types, and the collector's log on standard error.

The table counts what the collector tracks and everything that can be reached from there, so strings, numbers and tuples
too, after a full collection. What the table itself is made of is left out. Works with Python 3.6 and newer.
"""
import gc
import sys

_number = 0


def take():
    """Call it at the moments at which a user would take a histogram: writes histogram-N.txt beside the log."""
    global _number
    _number += 1
    gc.collect()
    table = {}
    seen = set()
    pending = gc.get_objects()
    own = {id(table), id(seen), id(pending), id(sys._getframe())}
    own.add(id(own))
    seen.update(map(id, pending))
    seen.update(own)
    at = 0
    while at < len(pending):
        one = pending[at]
        at += 1
        if id(one) in own:
            continue
        kind = type(one)
        name = kind.__qualname__ if kind.__module__ == "builtins" else kind.__module__ + "." + kind.__qualname__
        try:
            size = sys.getsizeof(one)
        except Exception:
            size = 0
        count, total = table.get(name, (0, 0))
        table[name] = (count + 1, total + size)
        for referent in gc.get_referents(one):
            if id(referent) not in seen:
                seen.add(id(referent))
                pending.append(referent)
    with open("histogram-%d.txt" % _number, "w") as out:
        out.write("%-40s %10s %12s\n" % ("type", "count", "bytes"))
        for name, (count, size) in sorted(table.items(), key=lambda e: -e[1][1]):
            out.write("%-40s %10d %12d\n" % (name.replace(" ", "_"), count, size))
