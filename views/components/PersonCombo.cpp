// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PersonCombo.h"

#include "models/core/TextClean.h"

#include <algorithm>

namespace punte {

PersonCombo::PersonCombo(const Field &field, const EditorSources &sources, QWidget *parent)
    : RecordPicker(field,
                   [persons = sources.persons, me = sources.me](QObject *, const QString &text, const std::function<void(const QList<PickItem> &)> &done) {
                       done(matches(persons ? persons() : QList<PickItem>(), text, me));
                   },
                   parent)
{
    setAvatars(true);
}

QList<PickItem> PersonCombo::matches(const QList<PickItem> &people, const QString &typed, const QUuid &me)
{
    const QString key = foldText(typed).trimmed();
    QList<PickItem> found;
    QList<int> ranks;
    for (const PickItem &person : people) {
        const QString name = foldText(person.title);
        int rank = key.isEmpty() ? (person.id == me ? 0 : 1) : name.startsWith(key) ? 0 : name.contains(QLatin1Char(' ') + key) ? 1 : 2;
        if (!key.isEmpty() && rank == 2)
            continue;
        const qsizetype at = std::upper_bound(ranks.begin(), ranks.end(), rank) - ranks.begin();
        ranks.insert(at, rank);
        found.insert(at, person);
    }
    return found;
}

} // namespace punte
