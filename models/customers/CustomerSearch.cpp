// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerSearch.h"

#include <QCoreApplication>

namespace punte {

static QString joinedParts(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(", "));
}

const char *CompanySearch::group() const
{
    return QT_TRANSLATE_NOOP("Search", "Customers");
}

void CompanySearch::search(QObject *context, const QString &text, int limit, Done done)
{
    m_database.query(context, "customers/search_companies", {{QStringLiteral("text"), text}, {QStringLiteral("limit"), limit}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &rows = result->first();
            QList<SearchHit> hits;
            for (int i = 0; i < rows.rows.size(); ++i) {
                const QString county = rows.value(i, u"county").toString();
                const QString city = rows.value(i, u"city").toString();
                hits.append({.kind = "company", .id = rows.value(i, u"id").toUuid(), .title = rows.value(i, u"company_name").toString(),
                    .subtitle = joinedParts({city, county == city ? QString() : county}), .icon = "view-bank",
                    .phone = rows.value(i, u"phone").toString(), .email = rows.value(i, u"email").toString()});
            }
            done(hits);
        });
}

const char *ContactSearch::group() const
{
    return QT_TRANSLATE_NOOP("Search", "Contacts");
}

void ContactSearch::search(QObject *context, const QString &text, int limit, Done done)
{
    m_database.query(context, "customers/search_contacts", {{QStringLiteral("text"), text}, {QStringLiteral("limit"), limit}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &rows = result->first();
            QList<SearchHit> hits;
            for (int i = 0; i < rows.rows.size(); ++i)
                hits.append({.kind = "contact", .id = rows.value(i, u"id").toUuid(), .title = rows.value(i, u"full_name").toString(),
                    .subtitle = joinedParts({rows.value(i, u"position").toString(), rows.value(i, u"company_name").toString()}), .icon = "user",
                    .phone = rows.value(i, u"phone").toString(), .email = rows.value(i, u"email").toString()});
            done(hits);
        });
}

} // namespace punte
