class Article:
    __slots__ = ("title", "tags")

    def __init__(self, title, tags):
        self.title = title
        self.tags = set(tags)


articles = [Article("a%d" % i, ["news", "sport"]) for i in range(20_000)]
print(sum("sport" in a.tags for a in articles))
