from decimal import Decimal

prices = [Decimal("12.34") for _ in range(50_000)]
print(sum(prices))
