from collections import OrderedDict

rows = [OrderedDict(id=i, name="a", score=0) for i in range(20_000)]
