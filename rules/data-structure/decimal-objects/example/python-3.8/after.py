from decimal import Decimal

cents = [1234 for _ in range(50_000)]
print(Decimal(sum(cents)) / 100)
