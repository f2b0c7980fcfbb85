import snapshots

errors = []


class Order:
    def __init__(self, text):
        self.text = text


def parse(text):
    order = Order(text)
    return int(order.text)


for _ in range(6):
    for i in range(6000):
        try:
            parse("no number %d" % i)
        except ValueError as error:
            errors.append(error)
    snapshots.take()
