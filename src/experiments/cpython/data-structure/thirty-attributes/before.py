# from: 3.11
# evidence: owners
"""Records of a wide table."""


class Record:
    def __init__(self):
        self.field00 = 0
        self.field01 = 1
        self.field02 = 2
        self.field03 = 3
        self.field04 = 4
        self.field05 = 5
        self.field06 = 6
        self.field07 = 7
        self.field08 = 8
        self.field09 = 0
        self.field10 = 1
        self.field11 = 2
        self.field12 = 3
        self.field13 = 4
        self.field14 = 5
        self.field15 = 6
        self.field16 = 7
        self.field17 = 8
        self.field18 = 0
        self.field19 = 1
        self.field20 = 2
        self.field21 = 3
        self.field22 = 4
        self.field23 = 5
        self.field24 = 6
        self.field25 = 7
        self.field26 = 8
        self.field27 = 0
        self.field28 = 1
        self.field29 = 2
        self.field30 = 3
        self.field31 = 4
        self.field32 = 5
        self.field33 = 6
        self.field34 = 7
        self.field35 = 8


records = [Record() for _ in range(4_500)]
