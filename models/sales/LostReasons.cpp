// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/LostReasons.h"

#include "models/db/WhenLive.h"

#include <QLocale>

namespace punte {

LostReasons::LostReasons(Database &database, ChangeFeed &feed, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (change.table == "crm.lost_reasons")
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &LostReasons::load);
    load();
}

void LostReasons::load()
{
    m_database.query(this, "sales/list_lost_reasons", {}, [this](const BatchResult &result) {
        if (!result) {
            whenLiveAgain(m_database, this, [this] { load(); }); // the old list stays; the status bar says that the line is down
            return;
        }
        const ResultSet &rows = result->first();
        const int code = rows.column(u"code");
        const int romanian = rows.column(u"label_ro");
        const int english = rows.column(u"label_en");
        m_reasons.clear();
        for (const QVariantList &row : rows.rows)
            m_reasons.append({row.at(code).toString(), row.at(romanian).toString(), row.at(english).toString()});
        Q_EMIT changed();
    });
}

QString LostReasons::label(const Reason &reason)
{
    return QLocale().language() == QLocale::Romanian ? reason.romanian : reason.english;
}

QString LostReasons::label(const QString &code) const
{
    for (const Reason &reason : m_reasons)
        if (reason.code == code)
            return label(reason);
    return code;
}

} // namespace punte
