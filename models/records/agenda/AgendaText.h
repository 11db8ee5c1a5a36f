// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/agenda/AgendaItem.h"

namespace punte {

/// The words of the first page's list, in the window's language.
class AgendaText final {
public:
    [[nodiscard]] static QString subject(const AgendaItem &item);
    /// The second line: its date, what is wrong with it, its amount, the provider's own facts.
    [[nodiscard]] static QList<AgendaFact> facts(const AgendaItem &item, const QDateTime &now);
    /// The whole item in one sentence, for screen readers and tooltips.
    [[nodiscard]] static QString sentence(const AgendaItem &item, const QDateTime &now);
    /// One reason in words: "Overdue by 6 days".
    [[nodiscard]] static QString reason(const AgendaItem &item, const AgendaPoints &points);
    /// "due today 14:00", "due in 3 days", "6 days overdue".
    [[nodiscard]] static AgendaFact due(const AgendaItem &item, const QDateTime &now);
};

} // namespace punte
