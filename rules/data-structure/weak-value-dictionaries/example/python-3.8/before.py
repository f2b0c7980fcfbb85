import weakref


class Session:
    pass


by_id = weakref.WeakValueDictionary()


def open_session(i):
    session = by_id[i] = Session()
    return session


def close_session(i, session):
    pass
