// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCluster.h"

#include "app/workspace/DatabaseSetup.h"

#include <QDir>

#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

namespace punte {

namespace {

Workspace::Options testClusterOptions(const QString &folder, bool dieWithProgram, bool durable = false)
{
    return {.folder = folder, .database = QStringLiteral("punte"), .server = {.durable = durable, .trust = true, .connections = 400, .dieWithProgram = dieWithProgram}};
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
    if (auto done = setup.ensure(); !done) {
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
