// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/SnapshotState.h"

#include "app/workspace/People.h"

namespace punte {

namespace {

constexpr int mostAttempts = 10;

Result<QString> stateSql(const char *name, const DatabaseNames &database, const QList<std::pair<QString, QString>> &more = {})
{
    return database.fillFile(QStringLiteral(":/sql/workspace/%1.sql").arg(QLatin1String(name)), more);
}

} // namespace

SnapshotState::SnapshotState(Kind kind, QString workspaceFolder)
    : m_kind(kind)
    , m_folder(std::move(workspaceFolder))
{
}

int SnapshotState::lockTimeoutMs() const
{
    return m_kind == Kind::Loading ? 300'000 : m_kind == Kind::Error ? 100 : 0;
}

QString SnapshotState::login() const { return m_kind == Kind::NoRights ? QStringLiteral("dana.stoica") : QStringLiteral("ana.dumitrescu"); }

SnapshotState::~SnapshotState()
{
    if (m_closed)
        (void)allowConnections(true);
}

Result<> SnapshotState::connect()
{
    Workspace workspace({.folder = m_folder});
    if (const Result<> found = workspace.attach(); !found)
        return found;
    m_database = workspace.sampleNames();
    // A database that takes no connections cannot be opened again from inside.
    auto session = AdminSession::open(workspace.superuser(m_kind == Kind::Offline ? QStringLiteral("postgres") : m_database.database()));
    if (!session)
        return std::unexpected(session.error());
    m_session.emplace(std::move(*session));
    return {};
}

Result<> SnapshotState::addPeople()
{
    Workspace workspace({.folder = m_folder});
    if (const Result<> found = workspace.attach(); !found)
        return found;
    People people(workspace, workspace.sampleNames());
    const People::NewPerson wanted[] = {
        {.login = QStringLiteral("dana.stoica"), .roles = {QStringLiteral("ANALYST")}},
        {.login = QStringLiteral("ilinca.pop"), .roles = {QStringLiteral("USER")}},
        {.login = QStringLiteral("vlad.nistor"), .roles = {}},
    };
    for (const People::NewPerson &person : wanted)
        if (const Result<QString> added = people.add(person); !added && added.error().kind != ErrorKind::Duplicate)
            return std::unexpected(added.error());
    return {};
}

Result<> SnapshotState::beforeSession()
{
    if (m_kind == Kind::NoRights)
        return addPeople();
    if (m_kind != Kind::Loading && m_kind != Kind::Error)
        return {};
    if (const Result<> connected = connect(); !connected)
        return connected;
    const Result<QString> list = stateSql("list_page_tables", m_database);
    const Result<QString> tables = list ? m_session->value(*list) : list;
    if (!tables)
        return std::unexpected(tables.error());
    // The session that made the sample may still be reading what is to be held: whoever loses tries again.
    Result<> held;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (const Result<> begun = m_session->begin(); !begun)
            return begun;
        held = m_session->run(QStringLiteral("LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE").arg(*tables));
        if (held || held.error().sqlState != QLatin1String("40P01"))
            return held;
        if (const Result<> ended = m_session->commit(); !ended) // of one that failed: nothing is kept
            return ended;
    }
    return held;
}

Result<> SnapshotState::afterSession()
{
    if (m_kind != Kind::Offline)
        return {};
    if (const Result<> connected = connect(); !connected)
        return connected;
    if (const Result<> closed = allowConnections(false); !closed)
        return closed;
    m_closed = true;
    const Result<QString> end = stateSql("end_database_sessions", m_database);
    const Result<QString> ended = end ? m_session->value(*end, {m_database.database()}) : end;
    return ended ? Result<>() : std::unexpected(ended.error());
}

Result<> SnapshotState::allowConnections(bool allowed)
{
    const Result<QString> sql = stateSql("allow_connections", m_database, {{QStringLiteral("allowed"), allowed ? QStringLiteral("true") : QStringLiteral("false")}});
    return sql ? m_session->run(*sql) : std::unexpected(sql.error());
}

} // namespace punte
