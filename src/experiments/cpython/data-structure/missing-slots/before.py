"""Orders of a shop."""


class Order:
    def __init__(self, number, customer, state, cents):
        self.number = number
        self.customer = customer
        self.state = state
        self.cents = cents


orders = [Order(i, i % 900, "open", 1999) for i in range(60_000)]
