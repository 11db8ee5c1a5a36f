// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QLocale>

#include <optional>

namespace punte {

/// How something repeats: the part of RFC 5545's RRULE that the database keeps (core.repeat_rule_ok), as people say it. The database
/// computes the days (core.occurrences).
struct RepeatRule {
    enum class Unit { Day, Week, Month, Year };

    Unit unit = Unit::Week;
    int every = 1;
    QList<int> weekdays;  ///< 1 = Monday; in a month one of them, with `place`
    int place = 0;        ///< 1 to 5, -1 = the last one of the month
    QList<int> monthDays; ///< 1 to 31; -1 = the last day
    int count = 0;        ///< 0 = no end by number
    QDate until;
    bool operator==(const RepeatRule &) const = default;

    /// Reads an RRULE, its parts in any order; nothing when it is one that we do not keep.
    [[nodiscard]] static std::optional<RepeatRule> fromText(const QString &rrule);
    /// The one way to write it that the database takes.
    [[nodiscard]] QString toText() const;
    /// "every 2 weeks on Tuesday, until 31 Dec 2026" in the window's language.
    [[nodiscard]] QString words(const QLocale &locale = QLocale()) const;
    /// What was typed, in English or Romanian: "every 2 weeks on Tuesday", "zilnic", "la 3 luni", "în ultima vineri din lună",
    /// "monthly on the 15th until 31.12". Invalid with examples when it is not understood.
    [[nodiscard]] static Result<RepeatRule> fromPhrase(const QString &typed, const QDateTime &now);
};

} // namespace punte
