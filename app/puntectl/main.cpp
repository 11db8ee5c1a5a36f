// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Command.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace punte;

namespace {

/// The command whose words stand first among the arguments; the longest one wins.
const Command *findCommand(const QStringList &words)
{
    const Command *found = nullptr;
    for (const Command &command : allCommands()) {
        if (words.mid(0, command.words.size()) == command.words && (!found || found->words.size() < command.words.size()))
            found = &command;
    }
    return found;
}

/// Commands that begin with these words: `puntectl workspace` alone shows what there is.
QString helpForGroup(const QStringList &words)
{
    QString text;
    for (const Command &command : allCommands()) {
        if (words.isEmpty() || command.words.first() == words.first())
            text += QStringLiteral("    puntectl %1 %2\n").arg(command.name(), -20).arg(command.summary);
    }
    return text;
}

int runPuntectl(const QStringList &all)
{
    // Twice: first leniently to find the command, whose options are then known.
    QCommandLineParser first;
    first.addOptions(commonOptions());
    QStringList known;
    for (const Command &command : allCommands()) {
        for (const QCommandLineOption &option : command.options) {
            if (known.contains(option.names().constFirst()))
                continue; // several commands have --force
            known.append(option.names().constFirst());
            first.addOption(option);
        }
    }
    first.parse(all);
    QStringList words = first.positionalArguments();
    const bool json = first.isSet(QStringLiteral("json"));
    if (first.isSet(QStringLiteral("version"))) {
        Console::write(QStringLiteral("puntectl %1\n").arg(QStringLiteral(PUNTE_VERSION)));
        return ExitCode::Ok;
    }
    const bool askedForHelp = first.isSet(QStringLiteral("help")) || words.value(0) == QLatin1String("help");
    if (words.value(0) == QLatin1String("help"))
        words.removeFirst();
    const Command *command = findCommand(words);
    if (askedForHelp && (command || words.isEmpty())) {
        Console::write(command ? commandHelp(*command) : overviewHelp());
        return ExitCode::Ok;
    }
    if (!command) {
        if (words.isEmpty()) {
            Console::writeError(overviewHelp());
            return ExitCode::Usage;
        }
        const QString group = helpForGroup(words);
        Console::writeError(group.isEmpty() ? QStringLiteral("puntectl: \"%1\" is not a command. See: puntectl --help\n").arg(words.join(u' '))
                                            : QStringLiteral("puntectl: which of these?\n%1").arg(group));
        return ExitCode::Usage;
    }
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(command->options);
    if (!parser.parse(all))
        return Console(json).usage(QStringLiteral("%1 See: puntectl %2 --help").arg(parser.errorText(), command->name()));
    const QStringList arguments = parser.positionalArguments().mid(command->words.size());
    if (arguments.size() != command->argumentCount()) {
        return Console(json).usage(QStringLiteral("%1 takes %2. See: puntectl %1 --help")
                                       .arg(command->name(), command->arguments.isEmpty() ? QStringLiteral("no arguments") : command->arguments));
    }
    if (parser.isSet(QStringLiteral("database")) && !DatabaseNames::isValidDatabase(parser.value(QStringLiteral("database"))))
        return Console(json).usage(QStringLiteral("\"%1\" is not a possible database name.").arg(parser.value(QStringLiteral("database"))));
    if (!parser.isSet(QStringLiteral("verbose")))
        QLoggingCategory::setFilterRules(QStringLiteral("punte.*.info=false\npunte.*.debug=false"));
    CommandRun run(parser, arguments);
    return command->run(run);
}

} // namespace

int main(int argc, char **argv)
{
    Workspace::tidyEnvironment();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("puntectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUNTE_VERSION));
    return runPuntectl(QCoreApplication::arguments());
}
