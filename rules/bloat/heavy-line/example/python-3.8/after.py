import csv

with open("orders.csv", newline="", encoding="utf-8") as file:
    print(sum(float(row["total"]) for row in csv.DictReader(file)))
