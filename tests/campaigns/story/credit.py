#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares the money of conversions among the touches before them by five models, written apart from the program. Reads {"touches": [[id, party, seconds]],
"conversions": [[id, party, seconds, minor units]]} from standard input; writes {conversion: {model: {touch: minor units}}}."""
import fractions
import json
import sys

told = json.load(sys.stdin)
LOOKBACK, HALF_LIFE = 90 * 86400, 7 * 86400


def weights(model, ages):
    n = len(ages)
    if model == "FIRST_TOUCH":
        return [1] + [0] * (n - 1)
    if model == "LAST_TOUCH":
        return [0] * (n - 1) + [1]
    if model == "LINEAR":
        return [1] * n
    if model == "TIME_DECAY":
        return [2.0 ** (-age / HALF_LIFE) for age in ages]
    if n < 3:
        return [1] * n
    return [fractions.Fraction(2, 5)] + [fractions.Fraction(1, 5) / (n - 2)] * (n - 2) + [fractions.Fraction(2, 5)]


def share(amount, parts):
    parts = [fractions.Fraction(part) for part in parts]
    exact = [amount * part / sum(parts) for part in parts]
    money = [int(value) for value in exact]
    order = sorted(range(len(parts)), key=lambda i: (money[i] - exact[i], i))
    for i in order[:amount - sum(money)]:
        money[i] += 1
    return money


answer = {}
for conversion, party, moment, amount in told["conversions"]:
    path = sorted((at, touch) for touch, whose, at in told["touches"] if whose == party and moment - LOOKBACK <= at <= moment)
    answer[conversion] = {}
    for model in ("FIRST_TOUCH", "LAST_TOUCH", "LINEAR", "TIME_DECAY", "POSITION_BASED"):
        if path:
            answer[conversion][model] = dict(zip((touch for _, touch in path), share(amount, weights(model, [moment - at for at, _ in path]))))
print(json.dumps(answer))
