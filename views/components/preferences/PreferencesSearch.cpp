// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/preferences/PreferencesSearch.h"

#include "views/components/preferences/PreferencesIndex.h"

#include <QCoreApplication>
#include <QTimer>

namespace punte {

const char *PreferencesSearch::group() const { return QT_TRANSLATE_NOOP("Search", "Settings"); }

QList<QByteArray> PreferencesSearch::kinds() const { return {PreferencesIndex::recordKind}; }

void PreferencesSearch::search(QObject *context, const QString &text, int limit, Done done)
{
    QList<SearchHit> hits;
    for (const PreferencesPlace &place : PreferencesIndex::find(text)) {
        if (hits.size() == limit)
            break;
        SearchHit hit;
        hit.kind = PreferencesIndex::recordKind;
        hit.id = PreferencesIndex::idOf(place);
        hit.title = PreferencesIndex::title(place);
        hit.subtitle = place.item.isEmpty() ? QCoreApplication::translate("Pages", "Preferences") : PreferencesIndex::title({place.panel, {}});
        hit.icon = "configure";
        hits.append(hit);
    }
    QTimer::singleShot(0, context, [hits, done = std::move(done)] { done(hits); }); // never from inside of search()
}

} // namespace punte
