// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TimelineItem.h"

namespace punte {

/// The words of a timeline, in the window's language.
namespace TimelineText {

/// "Call with Dan Ilie" in strong letters, "by Ana Dumitrescu, 4 min" after it.
struct Headline {
    QString strong;
    QString rest;
    [[nodiscard]] QString plain() const { return rest.isEmpty() ? strong : strong + QLatin1Char(' ') + rest; }
};
[[nodiscard]] Headline headline(const TimelineItem &item);
/// What was said and what came of it; of a change the fields with their old and new values. May have several lines.
[[nodiscard]] QString detail(const TimelineItem &item);
/// Today how long ago, else the time of day.
[[nodiscard]] QString when(const TimelineItem &item);
[[nodiscard]] QString tooltip(const TimelineItem &item);
/// The head over what is pinned.
[[nodiscard]] QString pinned();
/// "Today", "Yesterday", "Thursday 22 January", with the year when it is not this one.
[[nodiscard]] QString day(QDate date, QDate today);
/// One line per changed field: "Status: Prospect → Active". Columns that people do not see are left out.
[[nodiscard]] QStringList fieldChanges(const QByteArray &table, const QJsonObject &before, const QJsonObject &after);

} // namespace TimelineText

} // namespace punte
