// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Command.h"

namespace punte {

namespace {

QString wrapped(const QString &text, const QString &indent, int width = 78)
{
    QString result;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line = indent;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (line.size() > indent.size() && line.size() + 1 + word.size() > width) {
                result += line + u'\n';
                line = indent;
            }
            line += (line.size() > indent.size() ? QStringLiteral(" ") : QString()) + word;
        }
        result += (line.size() > indent.size() ? line : QString()) + u'\n';
    }
    return result;
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        text += QStringLiteral("    ") + names.join(QStringLiteral(", "));
        if (!option.valueName().isEmpty())
            text += u' ' + option.valueName();
        text += u'\n' + wrapped(option.description(), QStringLiteral("        "));
    }
    return text;
}

const QString exitStatusText = QStringLiteral(
    "    0  done; every check is well\n"
    "    1  refused, or a check failed\n"
    "    2  the command line or the input is wrong\n"
    "    3  not available: no workspace, no server, PostgreSQL missing or of another\n"
    "       version, or it took too long\n"
    "    4  it went wrong: disk full, damaged data, a defect of ours\n");

} // namespace

CommandRun::CommandRun(const QCommandLineParser &parser, QStringList arguments)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_console(parser.isSet(QStringLiteral("json")))
    , m_workspace({.folder = parser.value(QStringLiteral("workspace")),
                   .database = parser.isSet(QStringLiteral("database")) ? parser.value(QStringLiteral("database")) : QStringLiteral("punte")})
{
}

DatabaseNames CommandRun::names() const
{
    if (m_parser.isSet(QStringLiteral("sample")))
        return m_workspace.sampleNames();
    return m_parser.isSet(QStringLiteral("database")) ? DatabaseNames(m_parser.value(QStringLiteral("database"))) : m_workspace.names();
}

const QList<Command> &allCommands()
{
    static const QList<Command> all = workspaceCommands() + databaseCommands() + transferCommands() + userCommands() + calcCommands();
    return all;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("workspace"),
         QStringLiteral("The folder of the workspace. Without it: PUNTE_WORKSPACE, else /var/lib/punte/default for root and "
                        "punte/workspace in the data folder of your account (XDG_DATA_HOME, usually ~/.local/share)."),
         QStringLiteral("DIR"), qEnvironmentVariable("PUNTE_WORKSPACE")},
        {QStringLiteral("database"), QStringLiteral("The database within the workspace. Default: its main database, punte."), QStringLiteral("NAME")},
        {QStringLiteral("sample"), QStringLiteral("The sample database instead of your own.")},
        {QStringLiteral("json"), QStringLiteral("Answer with one JSON object on standard output; its key \"ok\" says whether it worked.")},
        {QStringLiteral("verbose"), QStringLiteral("Tell the steps on standard error.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show the help of the command and do nothing else.")},
        {QStringLiteral("version"), QStringLiteral("Show the version and do nothing else.")},
    };
}

QString overviewHelp()
{
    QString text = QStringLiteral("NAME\n    puntectl - administer a Punte workspace from the command line\n\n"
                                  "SYNOPSIS\n    puntectl [OPTIONS] COMMAND [ARGUMENTS]\n"
                                  "    puntectl COMMAND --help\n\n"
                                  "DESCRIPTION\n");
    text += wrapped(QStringLiteral("A workspace is a folder with a private PostgreSQL server: no network port, no password, only your own account comes in. "
                                   "The desktop program punte starts and stops it by itself; puntectl does the same work in scripts and on machines "
                                   "without a display. A command that needs the server starts it when it does not run and stops it again afterwards."),
                    QStringLiteral("    "));
    text += QStringLiteral("\nCOMMANDS\n");
    for (const Command &command : allCommands()) {
        const QString call = command.name() + (command.arguments.isEmpty() ? QString() : u' ' + command.arguments);
        text += QStringLiteral("    %1 %2\n").arg(call, -26).arg(command.summary);
    }
    text += QStringLiteral("\nOPTIONS\n") + optionLines(commonOptions());
    text += QStringLiteral("\nEXIT STATUS\n") + exitStatusText;
    text += QStringLiteral("\nENVIRONMENT\n"
                           "    PUNTE_WORKSPACE   folder of the workspace, as --workspace\n"
                           "    PUNTE_PG_BINDIR   folder with the programs of PostgreSQL (initdb, postgres, ...)\n"
                           "    XDG_RUNTIME_DIR   where the server's socket lies; /run for root, /tmp without it\n"
                           "\nFILES\n"
                           "    DIR/data            the databases\n"
                           "    DIR/dumps           what was dumped before a migration\n"
                           "    DIR/server.log      messages of PostgreSQL, without the values of statements\n"
                           "    DIR/workspace.json  format and name of the main database\n"
                           "\nEXAMPLES\n"
                           "    puntectl workspace init\n"
                           "    puntectl check\n"
                           "    puntectl workspace start && psql \"$(puntectl workspace url)\"\n"
                           "    puntectl workspace backup ~/punte-monday.dump\n");
    return text;
}

QString commandHelp(const Command &command)
{
    const QString arguments = command.arguments.isEmpty() ? QString() : u' ' + command.arguments;
    QString text = QStringLiteral("NAME\n    puntectl %1 - %2\n\nSYNOPSIS\n    puntectl %1 [OPTIONS]%3\n\nDESCRIPTION\n")
                       .arg(command.name(), command.summary, arguments);
    text += wrapped(command.description, QStringLiteral("    "));
    if (!command.options.isEmpty())
        text += QStringLiteral("\nOPTIONS\n") + optionLines(command.options);
    text += QStringLiteral("\nCOMMON OPTIONS\n") + optionLines(commonOptions());
    text += QStringLiteral("\nEXIT STATUS\n") + exitStatusText;
    if (!command.examples.isEmpty())
        text += QStringLiteral("\nEXAMPLES\n    ") + QString(command.examples).replace(u'\n', QStringLiteral("\n    ")) + u'\n';
    return text;
}

} // namespace punte
