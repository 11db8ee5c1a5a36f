// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/Lookups.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

namespace punte {

namespace {

QList<LookupItem> lookupItems(const ResultSet &rows)
{
    QList<LookupItem> items;
    for (int i = 0; i < rows.rows.size(); ++i) {
        items.append(LookupItem {rows.value(i, u"id").toUuid(), rows.value(i, u"code").toString().trimmed(),
                                 rows.value(i, u"name").toString(), rows.value(i, u"active").toBool(),
                                 rows.column(u"told") >= 0 && rows.value(i, u"told").toBool()});
    }
    return items;
}

} // namespace

Lookups &Lookups::of(Database &database)
{
    auto *lookups = database.findChild<Lookups *>(QString(), Qt::FindDirectChildrenOnly);
    if (lookups == nullptr)
        lookups = new Lookups(database);
    return *lookups;
}

Lookups::Lookups(Database &database)
    : QObject(&database)
    , m_database(database)
{
    reload();
}

void Lookups::follow(ChangeFeed &feed)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (change.table == "core.users" || change.table == "core.teams" || change.table == "core.team_members")
            reload();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &Lookups::reload);
}

void Lookups::reload()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    Request request;
    request.lane = Lane::Background;
    const SqlStore &store = SqlStore::instance();
    request.statements = {store.statement("records/list_users", {}), store.statement("records/list_teams", {}),
                          store.statement("records/list_currencies", {})};
    m_database.run(this, request, [this](const BatchResult &result) {
        m_running = false;
        if (result) {
            m_users = lookupItems(result->at(0));
            m_teams = lookupItems(result->at(1));
            m_currencies = lookupItems(result->at(2));
            m_userNames.clear();
            m_teamNames.clear();
            for (const LookupItem &user : std::as_const(m_users))
                m_userNames.insert(user.id, user.name);
            for (const LookupItem &team : std::as_const(m_teams))
                m_teamNames.insert(team.id, team.name);
            m_loaded = true;
            Q_EMIT changed();
        } else {
            whenLiveAgain(m_database, this, [this] { reload(); });
        }
        if (m_again) {
            m_again = false;
            reload();
        }
    });
}

QString Lookups::userName(const QUuid &id) const
{
    return m_userNames.value(id);
}

QString Lookups::teamName(const QUuid &id) const
{
    return m_teamNames.value(id);
}

QString Lookups::userInitials(const QUuid &id) const
{
    return initials(userName(id));
}

QString Lookups::initials(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return (words.first().left(1) + (words.size() > 1 ? words.last().left(1) : QString())).toUpper();
}

bool Lookups::hasColleagues() const
{
    return std::count_if(m_users.begin(), m_users.end(), [](const LookupItem &user) { return user.active; }) > 1;
}

} // namespace punte
