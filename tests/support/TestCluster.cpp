// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCluster.h"

#include "app/workspace/DatabaseSetup.h"
#include "models/db/AdminSession.h"

#include <QDir>
#include <QUuid>

#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

namespace punte {

namespace {

Workspace::Options testClusterOptions(const QString &folder, bool dieWithProgram, bool durable = false)
{
    return {.folder = folder, .database = QStringLiteral("punte"), .server = {.durable = durable, .trust = true, .connections = 400, .dieWithProgram = dieWithProgram}};
}

/// Seeding a tenant takes as long as copying a database, so the tenant is in what is copied.
Result<> prepareTestTemplate(Workspace &workspace)
{
    const DatabaseNames names = workspace.names();
    const auto run = [&names](AdminSession &session, const char *file, const QStringList &params, const QList<std::pair<QString, QString>> &more = {}) -> Result<> {
        const auto sql = names.fillFile(QStringLiteral(":/sql/workspace/%1.sql").arg(QLatin1String(file)), more);
        if (!sql)
            return std::unexpected(sql.error());
        if (params.isEmpty())
            return session.run(*sql); // no database is made within a transaction
        auto done = session.rows(*sql, params);
        return done ? Result<>() : std::unexpected(done.error());
    };
    auto server = AdminSession::open(workspace.superuser({}));
    if (!server)
        return std::unexpected(server.error());
    const QString copy = TestCluster::prepared();
    if (auto done = run(*server, "clone_database", {}, {{QStringLiteral("copy"), copy}, {QStringLiteral("source"), names.database()}}); !done)
        return done;
    if (auto done = DatabaseSetup(workspace, names).bootstrapInside(copy); !done)
        return done;
    auto inside = AdminSession::open(workspace.superuser(copy));
    if (!inside)
        return std::unexpected(inside.error());
    const QString tenant = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::pair<const char *, QStringList> steps[] = {{"use_tenant", {tenant}}, {"add_tenant", {tenant, QStringLiteral("Test")}}, {"seed_tenant", {tenant}}};
    for (const auto &[file, params] : steps) {
        if (auto done = run(*inside, file, params); !done)
            return done;
    }
    return {};
}

[[noreturn]] void failTestCluster(const AppError &error)
{
    std::fprintf(stderr, "No test cluster: %s\n%s\n%s\n", qUtf8Printable(error.what), qUtf8Printable(error.detail), qUtf8Printable(error.hint));
    std::exit(70);
}

} // namespace

Result<std::unique_ptr<Workspace>> TestCluster::create(const QString &folder, bool dieWithProgram, bool durable)
{
    auto workspace = std::make_unique<Workspace>(testClusterOptions(folder, dieWithProgram, durable));
    if (auto done = workspace->init(); !done)
        return std::unexpected(done.error());
    if (auto done = workspace->join(); !done)
        return std::unexpected(done.error());
    DatabaseSetup setup(*workspace, workspace->names());
    auto done = setup.ensure();
    if (done)
        done = prepareTestTemplate(*workspace);
    if (!done) {
        (void)workspace->stop(true);
        return std::unexpected(done.error());
    }
    return workspace;
}

TestCluster &TestCluster::instance()
{
    static TestCluster cluster;
    return cluster;
}

TestCluster::TestCluster()
    : m_own(QDir::tempPath() + QStringLiteral("/punte-test-XXXXXX"))
{
    const QString shared = qEnvironmentVariable("PUNTE_TEST_CLUSTER");
    if (!shared.isEmpty()) {
        m_workspace = std::make_unique<Workspace>(testClusterOptions(shared, false));
        if (auto done = m_workspace->join(); !done)
            failTestCluster(done.error());
        return;
    }
    // Root's server runs under another account, which has to pass through.
    (void)chmod(QFile::encodeName(m_own.path()).constData(), 0711);
    auto workspace = create(m_own.filePath(QStringLiteral("cluster")), true);
    if (!workspace)
        failTestCluster(workspace.error());
    m_workspace = std::move(*workspace);
}

TestCluster::~TestCluster()
{
    if (m_workspace)
        m_workspace->leave();
}

} // namespace punte
