"""Runs a program and says what memory it holds when it is done.

    python measure.py types program.py      a table of all objects by type: type, count, bytes
    python measure.py owners program.py     the same; the dict of an instance is named "dict of <its class>"
    python measure.py allocator program.py  sys._debugmallocstats(), on standard error
    python measure.py traced program.py     bytes that tracemalloc traced
    python measure.py resident program.py   resident memory of the process, in bytes

It imports what the programs use of the standard library before it begins to count: before and after differ in their
data only. Needs CPython 3.8 or newer and nothing else. "types" is a way to get a histogram where nothing can be installed:
copy table() into the program and print it.
"""

import array  # noqa: F401
import collections  # noqa: F401
import datetime  # noqa: F401
import decimal  # noqa: F401
import gc
import io  # noqa: F401
import logging.handlers  # noqa: F401
import multiprocessing.connection  # noqa: F401
import pathlib  # noqa: F401
import random  # noqa: F401
import sys
import threading  # noqa: F401
import types
import uuid  # noqa: F401
import weakref  # noqa: F401


def table(owners=False):
    """Lines of a table of all objects that the collector tracks, and of what they refer to."""
    gc.collect()
    tracked = gc.get_objects()
    owned = {}
    if owners:
        for thing in tracked:
            kind = type(thing)
            if not isinstance(thing, (type, types.ModuleType)) and kind.__module__ != "builtins":
                for part in gc.get_referents(thing):
                    # An instance refers to its own dict, if it has one; a dict that is a value has a key for it.
                    if type(part) is dict and all(type(key) is str for key in part) and not is_value(thing, part):
                        owned[id(part)] = "dict of " + name(kind)
    counts, sizes, seen = {}, {}, set()
    # What this walk holds itself is not the program's.
    seen.update(map(id, (tracked, owned, counts, sizes, seen)))
    level = tracked
    while level:
        following = []
        seen.add(id(following))
        for thing in level:
            if id(thing) in seen:
                continue
            seen.add(id(thing))
            kind = owned.get(id(thing)) or name(type(thing))
            if owners and kind == "dict":
                kind = "dict (no owner)"
            counts[kind] = counts.get(kind, 0) + 1
            sizes[kind] = sizes.get(kind, 0) + sys.getsizeof(thing)
            following.extend(part for part in gc.get_referents(thing) if id(part) not in seen)
        level = following
    yield "%-44s %12s %14s" % ("type", "count", "bytes")
    for kind in sorted(sizes, key=sizes.get, reverse=True):
        yield "%-44s %12d %14d" % (kind, counts[kind], sizes[kind])


def is_value(thing, part):
    """Whether a slot or an attribute of this object holds that dict."""
    attributes = [part] if "__dict__" in dir(type(thing)) else []
    return any(value is part for value in slots(thing)) or not attributes


def slots(thing):
    for kind in type(thing).__mro__:
        names = kind.__dict__.get("__slots__", ())
        for slot in (names,) if isinstance(names, str) else names:
            yield getattr(thing, slot, None)


def name(kind):
    module = kind.__module__
    return kind.__qualname__ if module == "builtins" else "%s.%s" % (module, kind.__qualname__)


def run(path):
    """The program's module, all of whose globals stay."""
    module = types.ModuleType("program")
    module.__file__ = path
    sys.modules["program"] = module
    with open(path, encoding="utf-8") as source:
        code = compile(source.read(), path, "exec")
    exec(code, module.__dict__)
    return module


def resident():
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))
    except FileNotFoundError:
        import resource

        # The highest, in KiB (bytes on macOS): better than nothing.
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def main(what, path):
    if what == "traced":
        import tracemalloc

        tracemalloc.start()
        run(path)
        gc.collect()
        print(tracemalloc.get_traced_memory()[0])
        return
    module = run(path)
    gc.collect()
    if what == "resident":
        print(resident())
    elif what == "allocator":
        sys._debugmallocstats()
    else:
        print("\n".join(table(what == "owners")))
    del module


if __name__ == "__main__":
    main(*sys.argv[1:])
