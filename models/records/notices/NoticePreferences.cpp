// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/notices/NoticePreferences.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

namespace punte {

NoticePreferences::NoticePreferences(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void NoticePreferences::load()
{
    Request request;
    request.slot = "preferences";
    request.statements = {SqlStore::instance().statement("notices/list_preferences", {})};
    m_database.run(this, request, [this](const BatchResult &result) {
        if (!result) {
            if (result.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
            return;
        }
        m_levels.clear();
        const ResultSet &rows = result->first();
        for (int row = 0; row < rows.rows.size(); ++row) {
            const QString level = rows.value(row, u"level").toString();
            m_levels.insert(rows.value(row, u"kind").toString().toLatin1(),
                level == code(Level::None) ? Level::None : level == code(Level::InApp) ? Level::InApp : Level::Desktop);
        }
        m_loaded = true;
        Q_EMIT changed();
    });
}

NoticePreferences::Level NoticePreferences::usual(const QByteArray &kind)
{
    return kind == "IMPORTED" || kind == "CONFLICT" ? Level::InApp : Level::Desktop;
}

NoticePreferences::Level NoticePreferences::level(const QByteArray &kind) const { return m_levels.value(kind, usual(kind)); }

QString NoticePreferences::code(Level level)
{
    static const QStringList codes{QStringLiteral("NONE"), QStringLiteral("IN_APP"), QStringLiteral("DESKTOP")};
    return codes.at(int(level));
}

void NoticePreferences::setLevel(const QByteArray &kind, Level level)
{
    if (this->level(kind) == level)
        return;
    m_levels.insert(kind, level);
    Q_EMIT changed();
    m_database.query(this, "notices/set_preference", {{QStringLiteral("kind"), QString::fromLatin1(kind)}, {QStringLiteral("level"), code(level)}},
        [this](const BatchResult &result) {
            if (result)
                return;
            Q_EMIT failed(result.error());
            load(); // what holds is what the database says
        });
}

} // namespace punte
