// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>

#include <optional>

namespace punte {

/// Where a date without a year is looked for.
enum class DateHint {
    Any,    ///< the present year
    Future, ///< a due date: today or later
    Past    ///< something that happened: today or earlier
};

/// What a typed date phrase means, to be echoed before it is stored.
struct DatePhraseValue {
    QDate date;
    std::optional<QTime> time; ///< only when one was typed
    bool operator==(const DatePhraseValue &) const = default;
};

/// Reads a freely typed date in Romanian or English, blind to case and diacritics, relative to `now` (local): `mâine`, `azi`,
/// `ieri 16:00`, `vineri`, `next monday`, `luni viitoare`, `+3d`, `peste 3 zile`, `in 2 weeks`, `acum 5 zile`, `12.03`, `12.03.2026`,
/// `2026-03-12`, `12 martie`, `March 12`, `yesterday 4pm`, `sfârșitul lunii`. Day comes before month. Both languages are always
/// understood, whatever the window's is. A weekday alone is the next one after today (for Past: the last one before it).
/// Invalid, with a sentence that gives examples, when it is none of these or the date does not exist.
[[nodiscard]] Result<DatePhraseValue> readDatePhrase(const QString &typed, const QDateTime &now, DateHint hint = DateHint::Any);

} // namespace punte
