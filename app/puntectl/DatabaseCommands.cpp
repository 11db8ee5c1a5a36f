// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Command.h"

#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/People.h"
#include "app/workspace/Sample.h"
#include "app/workspace/SelfCheck.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace punte {

namespace {

QJsonArray jsonNumbers(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QString spokenNumbers(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(QStringLiteral(", "));
}

int checkMigrations(CommandRun &run)
{
    const auto state = DatabaseSetup(run.workspace(), run.names()).state();
    if (!state)
        return run.console().fail(state.error());
    const Console &console = run.console();
    console.say(QStringLiteral("The database %1 has schema %2, this program knows schema %3.")
                    .arg(run.names().database()).arg(state->databaseVersion).arg(state->programVersion));
    if (!state->pending.isEmpty() && !state->isNewer())
        console.say(QStringLiteral("To be applied: %1. Run: puntectl migrate").arg(spokenNumbers(state->pending)));
    if (!state->changed.isEmpty())
        console.say(QStringLiteral("Applied files that have another text today: %1.").arg(state->changed.join(QStringLiteral(", "))));
    if (state->isNewer())
        console.say(state->isUsable() ? QStringLiteral("The database is newer; this program may still work on it.")
                                      : QStringLiteral("The database is newer; it needs a program that knows schema %1.").arg(state->minCompatible));
    const bool good = state->isCurrent() || (state->isNewer() && state->isUsable() && state->changed.isEmpty());
    console.answer({{QStringLiteral("database"), run.names().database()},
                    {QStringLiteral("database_version"), state->databaseVersion},
                    {QStringLiteral("program_version"), state->programVersion},
                    {QStringLiteral("pending"), jsonNumbers(state->pending)},
                    {QStringLiteral("changed"), QJsonArray::fromStringList(state->changed)}},
                   good);
    return good ? ExitCode::Ok : ExitCode::Refused;
}

int migrateDatabase(CommandRun &run)
{
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    if (run.isSet("check"))
        return checkMigrations(run);
    const auto alone = run.workspace().lockSetup();
    if (!alone)
        return run.console().fail(alone.error());
    DatabaseSetup setup(run.workspace(), run.names());
    const auto there = setup.exists();
    if (!there)
        return run.console().fail(there.error());
    if (!*there) {
        if (run.names().database() != run.workspace().names().database())
            return run.console().fail({.kind = ErrorKind::Denied, .what = QStringLiteral("There is no database \"%1\".").arg(run.names().database())});
        if (auto done = setup.create(); !done)
            return run.console().fail(done.error());
    }
    const auto applied = setup.migrate();
    if (!applied)
        return run.console().fail(applied.error());
    run.console().say(applied->isEmpty() ? QStringLiteral("The database is up to date.") : QStringLiteral("Applied: %1.").arg(spokenNumbers(*applied)));
    run.console().answer({{QStringLiteral("database"), run.names().database()}, {QStringLiteral("applied"), jsonNumbers(*applied)}});
    return ExitCode::Ok;
}

int selfTest(CommandRun &run)
{
    const QList<CheckLine> lines = SelfCheck(run.workspace(), run.names()).run();
    QJsonArray array;
    bool good = true;
    for (const CheckLine &line : lines) {
        const QString state = line.state == CheckLine::State::Ok ? QStringLiteral("ok")
            : line.state == CheckLine::State::Warning            ? QStringLiteral("warning")
                                                                 : QStringLiteral("failed");
        good = good && line.state != CheckLine::State::Failed;
        run.console().say(QStringLiteral("%1 %2 %3").arg(state, -8).arg(line.subject, -20).arg(line.finding));
        if (!line.advice.isEmpty())
            run.console().say(QStringLiteral("%1 -> %2").arg(QString(), -29).arg(line.advice));
        array.append(QJsonObject{{QStringLiteral("subject"), line.subject},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("finding"), line.finding},
                                 {QStringLiteral("advice"), line.advice}});
    }
    run.console().answer({{QStringLiteral("lines"), array}}, good);
    return good ? ExitCode::Ok : ExitCode::Refused;
}

int createSample(CommandRun &run)
{
    QDateTime moment;
    if (run.isSet("date")) {
        const QString text = run.value("date");
        moment = QDateTime::fromString(text, Qt::ISODate);
        if (moment.isValid() && !text.contains(u'T') && !text.contains(u' '))
            moment.setTime(QTime(9, 41));
        if (!moment.isValid())
            return run.console().usage(QStringLiteral("\"%1\" is not a date; write it like 2026-01-27 or 2026-01-27T09:41.").arg(text));
    }
    if (!run.workspace().exists()) {
        if (auto done = run.workspace().init(); !done)
            return run.console().fail(done.error());
    }
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    Sample sample(run.workspace());
    const auto there = sample.exists();
    if (!there)
        return run.console().fail(there.error());
    if (*there && run.isSet("date")) {
        return run.console().fail({.kind = ErrorKind::Denied,
                                   .what = QStringLiteral("There is a sample already."),
                                   .hint = QStringLiteral("Remove it first: puntectl sample remove")});
    }
    QElapsedTimer timer;
    timer.start();
    if (auto done = sample.create(moment); !done)
        return run.console().fail(done.error());
    const auto people = People(run.workspace(), run.workspace().sampleNames()).list();
    if (!people)
        return run.console().fail(people.error());
    QStringList logins;
    for (const PersonInfo &person : *people) {
        if (person.maySignIn)
            logins.append(person.shortLogin);
    }
    run.console().say(*there ? QStringLiteral("The sample was there already. You can sign in as: %1").arg(logins.join(QStringLiteral(", ")))
                             : QStringLiteral("Made the sample in %1 ms. You can sign in as: %2").arg(timer.elapsed()).arg(logins.join(QStringLiteral(", "))));
    run.console().answer({{QStringLiteral("database"), run.workspace().sampleNames().database()},
                          {QStringLiteral("created"), !*there},
                          {QStringLiteral("milliseconds"), timer.elapsed()},
                          {QStringLiteral("logins"), QJsonArray::fromStringList(logins)}});
    return ExitCode::Ok;
}

int removeSample(CommandRun &run)
{
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    if (auto done = Sample(run.workspace()).remove(); !done)
        return run.console().fail(done.error());
    run.console().say(QStringLiteral("The sample is gone; your own data are as they were."));
    run.console().answer({{QStringLiteral("database"), run.workspace().sampleNames().database()}});
    return ExitCode::Ok;
}

} // namespace

QList<Command> databaseCommands()
{
    return {
        {.words = {QStringLiteral("migrate")},
         .summary = QStringLiteral("bring the database to this program's schema"),
         .description = QStringLiteral(
             "Applies the migrations that the database does not have yet, each in one transaction: a run that is cut off leaves the old or the new state. "
             "A database with tables in it is dumped to DIR/dumps first. Of several programs at once one migrates and the others find it done. "
             "A file that was applied and has another text today is refused, and so is a database that is newer than the program and says so."),
         .options = {{QStringLiteral("check"), QStringLiteral("Only compare; exit status 1 when something is to be done.")}},
         .run = migrateDatabase},
        {.words = {QStringLiteral("check")},
         .summary = QStringLiteral("test the workspace and say what is wrong and what to do"),
         .description = QStringLiteral(
             "Looks at the programs of PostgreSQL, the folder and its rights, the free space, the server's settings, the sort order, the schema, the people who "
             "may sign in, and whether the database's own rules are as the program made them. One line each: ok, warning or failed, and what to do. "
             "Exit status 1 when a line failed."),
         .run = selfTest},
        {.words = {QStringLiteral("sample"), QStringLiteral("create")},
         .summary = QStringLiteral("make the sample database with six fictional people"),
         .description = QStringLiteral(
             "Makes a database of its own beside yours: an agricultural marketing company with 400 customers, 900 contacts and 1,200 opportunities "
             "over two years. The same date gives the same rows. Makes the workspace when there is none."),
         .options = {{QStringLiteral("date"), QStringLiteral("The day (and time) that is \"now\" in the sample. Default: today at 09:41."), QStringLiteral("DATE")}},
         .run = createSample,
         .examples = QStringLiteral("puntectl sample create --date 2026-01-27T09:41")},
        {.words = {QStringLiteral("sample"), QStringLiteral("remove")},
         .summary = QStringLiteral("remove the sample database and its logins"),
         .description = QStringLiteral("Ends the sessions of the sample and drops it. Your own database is not touched. No error when there is no sample."),
         .run = removeSample},
    };
}

} // namespace punte
