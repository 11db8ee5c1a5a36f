// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Command.h"

#include "app/workspace/Backup.h"
#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/OpenWorkspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace punte {

namespace {

int initWorkspace(CommandRun &run)
{
    const bool fresh = !run.workspace().exists();
    const auto opened = openOwnDatabase(run.workspace());
    if (!opened)
        return run.console().fail(opened.error());
    run.console().say(fresh ? QStringLiteral("The workspace %1 is ready. You are its administrator, as %2.").arg(run.workspace().folder(), opened->login)
                            : QStringLiteral("The workspace %1 was there already and is ready.").arg(run.workspace().folder()));
    run.console().answer({{QStringLiteral("workspace"), run.workspace().folder()},
                          {QStringLiteral("created"), fresh},
                          {QStringLiteral("database"), opened->database},
                          {QStringLiteral("login"), opened->login}});
    return ExitCode::Ok;
}

int startWorkspaceServer(CommandRun &run)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = run.workspace().status();
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    const qint64 elapsed = timer.elapsed();
    if (auto done = run.workspace().keepRunning(); !done)
        return run.console().fail(done.error());
    const auto status = run.workspace().status();
    if (!status)
        return run.console().fail(status.error());
    const bool wasRunning = before && before->running;
    run.console().say(wasRunning ? QStringLiteral("The server was running already; it stays until: puntectl workspace stop")
                                 : QStringLiteral("The server runs (started in %1 ms) and stays until: puntectl workspace stop").arg(elapsed));
    run.console().answer({{QStringLiteral("workspace"), status->folder},
                          {QStringLiteral("was_running"), wasRunning},
                          {QStringLiteral("pid"), qint64(status->pid)},
                          {QStringLiteral("socket"), status->socketFolder},
                          {QStringLiteral("milliseconds"), elapsed}});
    return ExitCode::Ok;
}

int stopWorkspaceServer(CommandRun &run)
{
    if (auto done = run.workspace().stop(run.isSet("force")); !done)
        return run.console().fail(done.error());
    run.console().say(QStringLiteral("The server is stopped."));
    run.console().answer({{QStringLiteral("workspace"), run.workspace().folder()}});
    return ExitCode::Ok;
}

int showStatus(CommandRun &run)
{
    const auto status = run.workspace().status();
    if (!status)
        return run.console().fail(status.error());
    const Console &console = run.console();
    console.say(QStringLiteral("Workspace   %1%2").arg(status->folder, status->exists ? QString() : QStringLiteral(" (not there; make it with: puntectl workspace init)")));
    if (status->exists) {
        console.say(QStringLiteral("Server      %1").arg(status->running ? QStringLiteral("runs, process %1").arg(status->pid) : QStringLiteral("does not run")));
        console.say(QStringLiteral("PostgreSQL  data of version %1, programs %2")
                        .arg(status->dataMajor)
                        .arg(status->serverVersion.isEmpty() ? QStringLiteral("missing") : status->serverVersion));
        if (status->running) {
            console.say(QStringLiteral("Socket      %1").arg(status->socketFolder));
            console.say(QStringLiteral("In use      %1%2").arg(status->inUse ? QStringLiteral("yes") : QStringLiteral("no"),
                                                             status->kept ? QStringLiteral("; stays until it is stopped") : QString()));
            console.say(QStringLiteral("Databases   %1").arg(status->databases.join(QStringLiteral(", "))));
        }
    }
    console.answer({{QStringLiteral("workspace"), status->folder},
                    {QStringLiteral("exists"), status->exists},
                    {QStringLiteral("running"), status->running},
                    {QStringLiteral("kept"), status->kept},
                    {QStringLiteral("in_use"), status->inUse},
                    {QStringLiteral("pid"), qint64(status->pid)},
                    {QStringLiteral("data_version"), status->dataMajor},
                    {QStringLiteral("server_version"), status->serverVersion},
                    {QStringLiteral("socket"), status->socketFolder},
                    {QStringLiteral("databases"), QJsonArray::fromStringList(status->databases)}});
    return status->exists ? ExitCode::Ok : ExitCode::Unavailable;
}

int showUrl(CommandRun &run)
{
    const QStringList ways{QStringLiteral("as"), QStringLiteral("owner"), QStringLiteral("super")};
    int chosen = 0;
    for (const QString &way : ways)
        chosen += run.isSet(way.toLatin1().constData()) ? 1 : 0;
    if (chosen > 1)
        return run.console().usage(QStringLiteral("Choose one of --as, --owner and --super."));
    if (auto done = run.workspace().attach(); !done)
        return run.console().fail(done.error());
    const DatabaseNames names = run.names();
    People people(run.workspace(), names);
    QString login = people.ownLogin();
    if (run.isSet("super"))
        login = run.workspace().superLogin();
    else if (run.isSet("owner"))
        login = names.owner();
    else if (run.isSet("as"))
        login = names.login(run.value("as"));
    const auto session = AdminSession::open(run.workspace().settings(names.database(), login));
    if (!session) {
        AppError error = session.error();
        error.kind = ErrorKind::Denied;
        error.what = QStringLiteral("%1 cannot sign in to the database %2.").arg(login, names.database());
        error.hint = QStringLiteral("See who can: puntectl user list");
        return run.console().fail(error);
    }
    const QString url = QStringLiteral("postgresql://%1@/%2?host=%3")
                            .arg(QString::fromLatin1(QUrl::toPercentEncoding(login)), names.database(),
                                 QString::fromLatin1(QUrl::toPercentEncoding(run.workspace().settings({}, {}).hosts, "/")));
    run.console().say(url);
    run.console().answer({{QStringLiteral("url"), url},
                          {QStringLiteral("host"), run.workspace().settings({}, {}).hosts},
                          {QStringLiteral("database"), names.database()},
                          {QStringLiteral("login"), login}});
    return ExitCode::Ok;
}

int backUp(CommandRun &run)
{
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    const QString file = QFileInfo(run.arguments().first()).absoluteFilePath();
    QElapsedTimer timer;
    timer.start();
    const auto manifest = Backup(run.workspace(), run.names()).backup(file);
    if (!manifest)
        return run.console().fail(manifest.error());
    run.console().say(QStringLiteral("Backed up %1 rows of %2 tables to %3 (%4 bytes) in %5 ms.\nKeep %6 with it.")
                          .arg(manifest->rows()).arg(manifest->tables.size()).arg(file).arg(manifest->size).arg(timer.elapsed())
                          .arg(QFileInfo(BackupManifest::pathFor(file)).fileName()));
    run.console().answer({{QStringLiteral("file"), file},
                          {QStringLiteral("manifest"), BackupManifest::pathFor(file)},
                          {QStringLiteral("database"), manifest->database},
                          {QStringLiteral("schema_version"), manifest->schemaVersion},
                          {QStringLiteral("tables"), manifest->tables.size()},
                          {QStringLiteral("rows"), manifest->rows()},
                          {QStringLiteral("bytes"), manifest->size}});
    return ExitCode::Ok;
}

int restoreBackup(CommandRun &run)
{
    const QString file = QFileInfo(run.arguments().first()).absoluteFilePath();
    if (!run.workspace().exists()) {
        if (auto done = run.workspace().init(); !done)
            return run.console().fail(done.error());
    }
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    QElapsedTimer timer;
    timer.start();
    const auto restored = Backup(run.workspace(), run.names()).restore(file, run.isSet("force"));
    if (!restored)
        return run.console().fail(restored.error());
    const Console &console = run.console();
    console.say(QStringLiteral("Restored %1 rows of %2 tables, made %3, in %4 ms; every table was compared with the manifest.")
                    .arg(restored->manifest.rows()).arg(restored->manifest.tables.size())
                    .arg(restored->manifest.madeAt.toString(Qt::ISODate)).arg(timer.elapsed()));
    console.say(QStringLiteral("What was there before is kept as the database %1 until the next restore.").arg(restored->replaced));
    if (!restored->closedLogins.isEmpty())
        console.say(QStringLiteral("These people cannot sign in until you let them in (puntectl user add LOGIN): %1")
                        .arg(restored->closedLogins.join(QStringLiteral(", "))));
    console.answer({{QStringLiteral("file"), file},
                    {QStringLiteral("database"), restored->manifest.database},
                    {QStringLiteral("tables"), restored->manifest.tables.size()},
                    {QStringLiteral("rows"), restored->manifest.rows()},
                    {QStringLiteral("kept_database"), restored->replaced},
                    {QStringLiteral("closed_logins"), QJsonArray::fromStringList(restored->closedLogins)}});
    return ExitCode::Ok;
}

} // namespace

QList<Command> workspaceCommands()
{
    const auto words = [](const char *word) { return QStringList{QStringLiteral("workspace"), QLatin1String(word)}; };
    return {
        {.words = words("init"),
         .summary = QStringLiteral("make a workspace and yourself its administrator"),
         .description = QStringLiteral(
             "Makes the folder, an empty PostgreSQL cluster (UTF-8, ICU, page checksums, only a socket), the database with its tables, and one person "
             "from your account: administrator and member of one team. An existing workspace is only brought up to date. A folder with "
             "other files in it is refused.\n"
             "As root the server runs under the account postgres, which must be able to enter the folder: use one under /var/lib/punte."),
         .run = initWorkspace,
         .examples = QStringLiteral("puntectl workspace init\npuntectl workspace init --workspace /srv/punte/team")},
        {.words = words("start"),
         .summary = QStringLiteral("start the server and let it run"),
         .description = QStringLiteral(
             "Starts the server, or joins the running one, and lets it run when this command ends. Otherwise the last program that leaves a "
             "workspace stops its server; this mark keeps it until \"workspace stop\" or until the computer restarts. A server that was killed "
             "is recovered by starting it again."),
         .run = startWorkspaceServer},
        {.words = words("stop"),
         .summary = QStringLiteral("stop the server"),
         .description = QStringLiteral("Stops the server after writing everything to disk. Refused while a program uses the workspace; that program "
                                       "stops the server itself when it ends. Stopping a server that does not run is no error."),
         .options = {{QStringLiteral("force"), QStringLiteral("Stop it although programs use it; they report that the database is gone.")}},
         .run = stopWorkspaceServer},
        {.words = words("status"),
         .summary = QStringLiteral("say whether the server runs, where and which databases it has"),
         .description = QStringLiteral("Changes nothing and starts nothing. Exit status 3 when there is no workspace."),
         .run = showStatus},
        {.words = words("url"),
         .summary = QStringLiteral("print the address for psql and other programs"),
         .description = QStringLiteral("Prints a connection URI of the running server for your own login. It works for your account only: the server asks the "
                                       "operating system who calls."),
         .options = {{QStringLiteral("as"), QStringLiteral("As this login (ana.dumitrescu or punte_ana.dumitrescu)."), QStringLiteral("LOGIN")},
                     {QStringLiteral("owner"), QStringLiteral("As the owner of the tables, who runs migrations. Row security applies to him too.")},
                     {QStringLiteral("super"), QStringLiteral("As the superuser of the workspace, to whom no rule applies.")}},
         .run = showUrl,
         .examples = QStringLiteral("psql \"$(puntectl workspace url)\"\npsql \"$(puntectl workspace url --sample --as ana.dumitrescu)\"")},
        {.words = words("backup"),
         .arguments = QStringLiteral("FILE"),
         .summary = QStringLiteral("write a backup of the database"),
         .description = QStringLiteral("Writes FILE in PostgreSQL's custom format (pg_restore reads it) and FILE.manifest.json with its checksum and, for every table, "
                                       "the number of rows and a sum over their contents, taken from the same moment. People can go on working. "
                                       "An earlier FILE is replaced only when the new one is whole."),
         .run = backUp},
        {.words = words("restore"),
         .arguments = QStringLiteral("FILE"),
         .summary = QStringLiteral("put the data of a backup in the place of the present ones"),
         .description = QStringLiteral("Checks FILE against its manifest, restores it into a new database, compares every table with the manifest, brings it to this "
                                       "program's schema, and only then switches. What was there before is kept as another database until the next restore; on any "
                                       "failure nothing changes. Makes the workspace when there is none. People whose logins did not exist here come back "
                                       "with their logins closed.\n"
                                       "A dump can hold any command and runs with all rights: restore only backups of your own."),
         .options = {{QStringLiteral("force"), QStringLiteral("End the sessions of other programs that work on the database.")}},
         .run = restoreBackup},
    };
}

} // namespace punte
