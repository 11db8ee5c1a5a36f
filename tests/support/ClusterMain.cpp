// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

using namespace punte;

namespace {

int failFixture(const AppError &error)
{
    std::fprintf(stderr, "%s\n%s\n%s\n", qUtf8Printable(error.what), qUtf8Printable(error.detail), qUtf8Printable(error.hint));
    return 1;
}

Result<> removeTestCluster(const QString &folder)
{
    if (!QFileInfo::exists(folder))
        return {};
    if (QFileInfo(folder).ownerId() != geteuid())
        return std::unexpected(AppError{.what = QStringLiteral("%1 belongs to another account.").arg(folder)});
    Workspace workspace({.folder = folder, .server = {.durable = false, .trust = true}});
    if (auto stopped = workspace.stop(true); !stopped)
        return stopped;
    QDir(folder).removeRecursively();
    return {};
}

} // namespace

/// `punte_test_cluster start|stop FOLDER`: what ctest runs before and after the tests. `start FOLDER durable`: with fsync, for benchmarks.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool durable = arguments.size() == 4 && arguments.at(3) == QLatin1String("durable");
    if (arguments.size() != 3 && !durable)
        return 2;
    const QString &folder = arguments.at(2);
    QElapsedTimer timer;
    timer.start();
    if (auto removed = removeTestCluster(folder); !removed) // of a run that was cut off, too
        return failFixture(removed.error());
    if (arguments.at(1) == QLatin1String("stop"))
        return 0;
    auto workspace = TestCluster::create(folder, false, durable);
    if (!workspace)
        return failFixture(workspace.error());
    if (auto kept = (*workspace)->keepRunning(); !kept)
        return failFixture(kept.error());
    std::printf("cluster in %s ready after %lld ms\n", qUtf8Printable(folder), static_cast<long long>(timer.elapsed()));
    return 0;
}
