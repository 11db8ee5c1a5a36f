// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/Saves.h"
#include "models/records/agenda/AgendaItem.h"

#include <functional>

namespace punte {

/// What a provider is asked for: the work of one person, as of a moment.
struct AgendaQuestion {
    QUuid me;
    QDateTime now;

    [[nodiscard]] QDate today() const { return now.date(); }
    [[nodiscard]] QDateTime midnight(int days = 0) const { return QDateTime(today().addDays(days), QTime(0, 0)); }
};

/// One kind of work on the first page (tasks, requests, opportunities, contracts): domains register theirs and the page knows none of them.
/// A provider reads by ONE statement of at most a few hundred rows, as far as the person may read them; all providers travel in one request.
/// Columns, each of which may be missing but the first two: id, subject, version, kind, customer_id, company_name, phone, contact_id,
/// contact_name, opportunity_id, due_at (instant) or due_on (day), has_time, amount, currency, priority (1 to 4), promised_at, idle_since,
/// idle_limit, is_waiting, is_renewal, no_next_task, is_mine, detail.
struct AgendaProvider {
    QByteArray id;
    int order = 0;                    ///< among items of the same points
    QByteArray icon;
    QHash<QString, QByteArray> icons; ///< by kind, where it differs
    QByteArray table;                 ///< "crm.tasks": the rows of its items
    QList<QByteArray> tables;         ///< a change of one of them reads the list again
    QByteArray recordKind;            ///< what opening an item opens
    QByteArray permission;            ///< without it the provider is not asked
    bool dueIsGuess = false;
    std::function<Statement(const AgendaQuestion &question)> read;
    /// Writes the subject in the window's language when it is not plain text; may be missing.
    std::function<QString(const AgendaItem &item)> subject;
    /// What is said of its date ("due tomorrow 17:00", "closes in 3 days"); tone Danger when that is over. Empty text = nothing.
    std::function<AgendaFact(const AgendaItem &item, const QDateTime &now)> due;
    /// Further facts, behind those that every item has; may be missing.
    std::function<QList<AgendaFact>(const AgendaItem &item, const QDateTime &now)> facts;
    /// Items can be ticked off: the permission and the versioned statement that does it as one action.
    QByteArray completePermission;
    std::function<Statement(const AgendaItem &item, const QUuid &action)> complete;
    /// What else moves when an item is put off, as a later part of that action; may be missing.
    std::function<Statement(const AgendaItem &item, const QDateTime &until, const QUuid &action)> snooze;

    [[nodiscard]] QByteArray iconOf(const QString &kind) const { return icons.value(kind, icon); }
};

/// Registry of the providers, in order. GUI thread only.
class AgendaProviders final {
public:
    /// A provider with an id that is there takes its place.
    static void add(AgendaProvider provider);
    [[nodiscard]] static const QList<AgendaProvider> &all();
    [[nodiscard]] static const AgendaProvider *provider(const QByteArray &id);
};

} // namespace punte
