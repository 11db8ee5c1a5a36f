#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dashboard of campaigns must show, worked out of nothing but the stored rows: written apart from the program, by another language's own
numbers. Reads {"zone", "from", "to", "sends", "metrics", "log"} from standard input, rows as PostgreSQL makes JSON of them; writes the figures."""
import datetime
import fractions
import json
import sys
import zoneinfo

told = json.load(sys.stdin)
zone = zoneinfo.ZoneInfo(told["zone"])
first, last = datetime.date.fromisoformat(told["from"]), datetime.date.fromisoformat(told["to"])


def day(moment):
    return datetime.datetime.fromisoformat(moment).astimezone(zone).date()


def within(date):
    return first <= date <= last


def ratio(top, bottom, times=1):
    """Rounded half away from zero at ten decimals, as the program writes it; nothing to divide by is nothing."""
    if bottom == 0:
        return None
    value = fractions.Fraction(top * times, bottom) * 10**10
    whole = (abs(value.numerator) * 2 + value.denominator) // (2 * value.denominator)
    whole = -whole if value < 0 else whole
    return str(fractions.Fraction(whole, 10**10))


sent = [row for row in told["sends"] if row["sent_at"] and not row["deleted_at"] and within(day(row["sent_at"]))]
sends = {"sent": len(sent)}
for name, column in [("delivered", "delivered_at"), ("clicked", "clicked_at"), ("machine_clicked", "machine_clicked_at"), ("booked", "booked_at"), ("bounced", "bounced_at"),
                     ("unsubscribed", "unsubscribed_at")]:
    sends[name] = sum(1 for row in sent if row[column])

days = [row for row in told["metrics"] if not row["deleted_at"] and within(datetime.date.fromisoformat(row["metric_date"]))]
tiles = {}
for currency in sorted({row["currency"] for row in days}):
    rows = [row for row in days if row["currency"] == currency]
    impressions, clicks, conversions = (sum(row[name] for row in rows) for name in ("impressions", "clicks", "conversions"))
    cost, revenue = (sum(round(fractions.Fraction(str(row[name])) * 100) for row in rows) for name in ("cost", "revenue"))
    tiles[currency] = [impressions, clicks, ratio(clicks, impressions, 100), conversions, ratio(conversions, clicks, 100), ratio(cost, clicks * 100), cost, revenue,
                       ratio(revenue - cost, cost, 100)]

cost = {}
for row in told["log"]:
    if row["campaign_id"] and row["cost_cents"] and not row["deleted_at"] and within(day(row["sent_at"] or row["created_at"])):
        cost[row["currency"]] = cost.get(row["currency"], 0) + row["cost_cents"]
print(json.dumps({"sends": sends, "tiles": tiles, "message_cost": cost}))
