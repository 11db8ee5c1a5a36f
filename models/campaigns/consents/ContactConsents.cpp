// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/consents/ContactConsents.h"

#include "models/db/SqlStore.h"

namespace punte {

ContactConsents::ContactConsents(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"marketing.consents", "marketing.marketing_unsubscribes", "marketing.suppressions", "crm.contact_persons"}, parent)
{
}

QList<Statement> ContactConsents::question() const
{
    const SqlStore &store = SqlStore::instance();
    const QVariantMap person{{QStringLiteral("record"), record()}};
    return {store.statement("campaigns/read_standing", person), store.statement("campaigns/list_consent_words", person), store.statement("campaigns/list_closings", person)};
}

void ContactConsents::forget()
{
    m_standings.clear();
    m_words.clear();
    m_closed.clear();
    m_mayGive = false;
}

void ContactConsents::take(const QList<ResultSet> &results)
{
    const ResultSet &now = results.at(0);
    const auto text = [](const ResultSet &rows, int row, QStringView column) { return rows.value(row, column).toString(); };
    const auto time = [](const ResultSet &rows, int row, QStringView column) { return rows.value(row, column).toDateTime(); };
    for (int i = 0; i < now.rows.size(); ++i) {
        m_standings.append({text(now, i, u"channel"), text(now, i, u"purpose"), now.value(i, u"is_judged").toBool(), text(now, i, u"reason"), text(now, i, u"ground"),
            text(now, i, u"word"), time(now, i, u"word_at"), text(now, i, u"word_source"), time(now, i, u"no_at"), text(now, i, u"no_source"), time(now, i, u"given_at"),
            text(now, i, u"given_source"), text(now, i, u"proof"), time(now, i, u"expires_at")});
        m_mayGive = now.value(i, u"may_give").toBool();
    }
    const ResultSet &words = results.at(1);
    for (int i = 0; i < words.rows.size(); ++i)
        m_words.append({text(words, i, u"kind") == QLatin1String("unsubscribe"), text(words, i, u"channel").split(u','), text(words, i, u"purpose"), text(words, i, u"status"),
            text(words, i, u"basis"), text(words, i, u"source"), time(words, i, u"at"), time(words, i, u"expires_at"), text(words, i, u"text_version"), text(words, i, u"words"),
            time(words, i, u"noted_at"), text(words, i, u"noted_by"), words.value(i, u"is_import").toBool(), text(words, i, u"campaign")});
    const ResultSet &closed = results.at(2);
    for (int i = 0; i < closed.rows.size(); ++i)
        m_closed.append({text(closed, i, u"channel"), text(closed, i, u"purpose"), text(closed, i, u"reason"), time(closed, i, u"since"), text(closed, i, u"fingerprint"),
            time(closed, i, u"noted_at"), text(closed, i, u"noted_by")});
}

} // namespace punte
