"""Articles with one to four tags."""

TAGS = ["new", "sale", "small", "large", "red", "blue"]
articles = []
for i in range(23_000):
    articles.append(set(TAGS[i % 3 : i % 3 + 1 + i % 4]))
