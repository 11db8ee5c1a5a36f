// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/help/HelpSearch.h"

#include "views/components/help/HelpTopics.h"

#include <QCoreApplication>
#include <QTimer>

namespace punte {

const char *HelpSearch::group() const { return QT_TRANSLATE_NOOP("Search", "Help"); }

QList<QByteArray> HelpSearch::kinds() const { return {HelpTopics::recordKind}; }

void HelpSearch::search(QObject *context, const QString &text, int limit, Done done)
{
    QList<SearchHit> hits;
    for (const QByteArray &topic : HelpTopics::find(text)) {
        if (hits.size() == limit)
            break;
        SearchHit hit;
        hit.kind = HelpTopics::recordKind;
        hit.id = HelpTopics::idOf(topic);
        hit.title = QCoreApplication::translate("Help", "Help: %1").arg(HelpTopics::title(topic));
        hit.icon = "help-about";
        hits.append(hit);
    }
    QTimer::singleShot(0, context, [hits, done = std::move(done)] { done(hits); }); // never from inside of search()
}

} // namespace punte
