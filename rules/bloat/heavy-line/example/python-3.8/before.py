import csv

with open("orders.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
print(sum(float(row["total"]) for row in rows))
