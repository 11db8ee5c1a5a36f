// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/metrics/SendRates.h"

#include "models/campaigns/metrics/PerHundred.h"

namespace punte {

std::optional<Decimal> deliveryRate(const SendSums &sums, int decimals)
{
    return perHundred(Decimal(sums.delivered, 0), Decimal(sums.sent, 0), decimals);
}

std::optional<Decimal> clickRate(const SendSums &sums, int decimals)
{
    return perHundred(Decimal(sums.clicked, 0), Decimal(sums.delivered, 0), decimals);
}

std::optional<Decimal> bookingRate(const SendSums &sums, int decimals)
{
    return perHundred(Decimal(sums.bookings, 0), Decimal(sums.sent, 0), decimals);
}

QByteArrayList sendFlags(const SendSums &sums)
{
    QByteArrayList flags;
    if (sums.delivered > sums.sent)
        flags << QByteArrayLiteral("delivered_exceed_sent");
    if (sums.clicked > sums.delivered)
        flags << QByteArrayLiteral("clicked_exceed_delivered");
    return flags;
}

} // namespace punte
