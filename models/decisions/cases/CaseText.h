// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace punte {

struct CaseFacts;

/// How a decision is named and what its figures are called, the same in its page, in lists and on paper.
class CaseText final {
public:
    /// "DC-041"; empty for a case that has no number yet.
    [[nodiscard]] static QString number(qint64 number);
    /// "DC-041 Refund after outage".
    [[nodiscard]] static QString title(const CaseFacts &facts);
    /// "tomorrow, 17:00"; "2 hours overdue" while it is open and late, the day it was decided afterwards.
    [[nodiscard]] static QString target(const CaseFacts &facts, const QDateTime &now);
    [[nodiscard]] static bool isLate(const CaseFacts &facts, const QDateTime &now);
    /// "today, 17:00", "3 Feb, 17:00".
    [[nodiscard]] static QString moment(const QDateTime &at, const QDateTime &now);
    /// A day that was typed without a time lasts to its end.
    [[nodiscard]] static QDateTime deadline(const QDateTime &typed);
    /// "31 months".
    [[nodiscard]] static QString months(int months);
    /// The response type as it is called in the language of the window.
    [[nodiscard]] static QString responseType(const CaseFacts &facts);
};

} // namespace punte
