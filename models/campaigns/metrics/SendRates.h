// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

#include <QByteArrayList>

namespace punte {

/// The funnel of messages, as the reports of deliveries count it.
struct SendSums {
    qint64 sent = 0;
    qint64 delivered = 0;
    qint64 clicked = 0;
    qint64 bookings = 0;
};

/// delivered / sent in per cent; no value when nothing was sent. All decimal arithmetic, rounded once, half away from zero.
[[nodiscard]] std::optional<Decimal> deliveryRate(const SendSums &sums, int decimals = 10);
/// clicked / delivered in per cent.
[[nodiscard]] std::optional<Decimal> clickRate(const SendSums &sums, int decimals = 10);
/// bookings / sent in per cent.
[[nodiscard]] std::optional<Decimal> bookingRate(const SendSums &sums, int decimals = 10);

/// What cannot be, told and not corrected: "delivered_exceed_sent", "clicked_exceed_delivered".
[[nodiscard]] QByteArrayList sendFlags(const SendSums &sums);

} // namespace punte
