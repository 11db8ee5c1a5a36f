// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/OpenWorkspace.h"

#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/Sample.h"

namespace punte {

namespace {

void tellProgress(const WorkspaceProgress &progress, const char *text)
{
    if (progress)
        progress(QCoreApplication::translate("OpenWorkspace", text));
}

Result<> startWorkspace(Workspace &workspace, const WorkspaceProgress &progress)
{
    if (!workspace.exists()) {
        tellProgress(progress, QT_TRANSLATE_NOOP("OpenWorkspace", "Preparing your workspace for the first time"));
        if (auto done = workspace.init(); !done)
            return done;
    }
    tellProgress(progress, QT_TRANSLATE_NOOP("OpenWorkspace", "Starting the database"));
    return workspace.join();
}

} // namespace

Result<ConnectionSettings> openOwnDatabase(Workspace &workspace, const WorkspaceProgress &progress)
{
    const AdminSession::Reuse sessions;
    if (auto done = startWorkspace(workspace, progress); !done)
        return std::unexpected(done.error());
    tellProgress(progress, QT_TRANSLATE_NOOP("OpenWorkspace", "Checking the database"));
    const auto alone = workspace.lockSetup();
    if (!alone)
        return std::unexpected(alone.error());
    if (auto done = DatabaseSetup(workspace, workspace.names()).ensure(); !done)
        return std::unexpected(done.error());
    const auto login = People(workspace, workspace.names()).ensureFirst();
    if (!login)
        return std::unexpected(login.error());
    return workspace.settings(workspace.names().database(), *login);
}

Result<ConnectionSettings> openSampleDatabase(Workspace &workspace, const QString &login, const QDateTime &moment, const WorkspaceProgress &progress)
{
    const AdminSession::Reuse sessions;
    if (auto done = startWorkspace(workspace, progress); !done)
        return std::unexpected(done.error());
    Sample sample(workspace);
    const auto there = sample.exists();
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        tellProgress(progress, QT_TRANSLATE_NOOP("OpenWorkspace", "Making the sample data"));
    if (auto done = sample.create(moment); !done)
        return std::unexpected(done.error());
    const DatabaseNames names = workspace.sampleNames();
    const auto people = People(workspace, names).list();
    if (!people)
        return std::unexpected(people.error());
    const QString wanted = login.isEmpty() ? QString() : names.login(login);
    for (const PersonInfo &person : *people) {
        if (person.maySignIn && (wanted.isEmpty() ? person.roles.contains(QLatin1String("SALES_REP")) : person.login == wanted))
            return workspace.settings(names.database(), person.login);
    }
    return std::unexpected(toldError(ErrorKind::Denied, [login] { return QCoreApplication::translate("OpenWorkspace", "Nobody can sign in to the sample as %1.").arg(login); }));
}

} // namespace punte
