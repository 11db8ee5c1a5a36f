// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/puntectl/Console.h"
#include "app/workspace/Workspace.h"

#include <QCommandLineParser>

#include <functional>

namespace punte {

/// What a command works on: its options and arguments, the workspace they name, and where it answers.
class CommandRun final {
public:
    CommandRun(const QCommandLineParser &parser, QStringList arguments);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    [[nodiscard]] QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }
    [[nodiscard]] const Console &console() const { return m_console; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    /// The database that the command is about: --database, --sample, or the workspace's main one.
    [[nodiscard]] DatabaseNames names() const;

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    Console m_console;
    Workspace m_workspace;
};

/// One command of puntectl: words, help and work.
struct Command {
    QStringList words;      ///< {"workspace", "init"}
    QString arguments{};    ///< "FILE"; empty when it takes none
    QString summary{};      ///< one line for the list
    QString description{};  ///< paragraphs for its own help
    QList<QCommandLineOption> options{};
    std::function<int(CommandRun &)> run{};
    QString examples{};

    [[nodiscard]] QString name() const { return words.join(u' '); }
    [[nodiscard]] qsizetype argumentCount() const { return arguments.isEmpty() ? 0 : arguments.split(u' ').size(); }
};

[[nodiscard]] QList<Command> workspaceCommands();
[[nodiscard]] QList<Command> databaseCommands();
[[nodiscard]] QList<Command> userCommands();
[[nodiscard]] QList<Command> transferCommands();
[[nodiscard]] QList<Command> calcCommands();

/// All commands in the order of the help.
[[nodiscard]] const QList<Command> &allCommands();
/// The options that every command takes.
[[nodiscard]] QList<QCommandLineOption> commonOptions();
[[nodiscard]] QString overviewHelp();
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace punte
