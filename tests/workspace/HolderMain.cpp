// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/Workspace.h"
#include "models/db/Migrator.h"

#include <QCoreApplication>

#include <cstdio>

using namespace punte;

/// `hold FOLDER`: joins the workspace, says so, and leaves when its standard input ends.
/// `migrate SOCKET DATABASE FOLDER`: applies the migrations of a folder.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("hold")) {
        Workspace workspace({.folder = arguments.value(2), .server = {.durable = false}});
        if (auto joined = workspace.join(); !joined) {
            std::printf("failed %s\n", qUtf8Printable(joined.error().what));
            return 1;
        }
        std::printf("joined %d\n", int(workspace.status().value_or(WorkspaceStatus{}).pid));
        std::fflush(stdout);
        while (std::getchar() != EOF) { }
        return 0;
    }
    if (arguments.value(1) == QLatin1String("migrate")) {
        const DatabaseNames names(arguments.value(3));
        ConnectionSettings settings;
        settings.hosts = arguments.value(2);
        settings.database = names.database();
        settings.login = names.owner();
        std::printf("begins\n");
        std::fflush(stdout);
        const auto applied = Migrator(settings, names, arguments.value(4)).migrate();
        std::printf("%s %d\n", applied ? "applied" : qUtf8Printable(applied.error().what), applied ? int(applied->size()) : -1);
        return applied ? 0 : 1;
    }
    return 2;
}
