// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace punte {

/// The figures of one day on one channel. Amounts are plain exact texts.
struct MetricDay {
    qint64 impressions = 0;
    qint64 clicks = 0;
    qint64 conversions = 0;
    QString cost = QStringLiteral("0.00");
    QString revenue = QStringLiteral("0.00");
    bool operator==(const MetricDay &) const = default;
    [[nodiscard]] bool isEmpty() const;
};

/// What is strange about the figures of a day. Said, never changed: the source may be right and the world strange.
namespace MetricFlags {

enum class Flag { ClicksOverImpressions, ConversionsOverClicks, RevenueWithoutConversions, InFuture, OutsideCampaign };

[[nodiscard]] QList<Flag> of(const MetricDay &figures, QDate day, QDate today, QDate start, QDate end);
/// In words, in the window's language.
[[nodiscard]] QString text(Flag flag);

} // namespace MetricFlags

} // namespace punte
