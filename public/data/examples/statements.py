"""Counts the statements of each side, apart by what they rest on and by whether they were made jointly.

Python 3, nothing to install: python3 statements.py statements.csv
"""

import csv
import sys
from collections import Counter

path = sys.argv[1] if len(sys.argv) > 1 else "statements.csv"
counts = Counter()
# The file begins with a byte order mark, for spreadsheets.
with open(path, encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        if row["voice"] == "own":
            continue  # an author's own words count for no side
        sides = row["sides"].split("; ")
        for side in sides:
            counts[side, row["footing"], "alone" if len(sides) == 1 else "jointly"] += 1

for (side, footing, how), count in sorted(counts.items()):
    print(side, footing, how, count, sep="\t")
