// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Program.h"
#include "app/punte/QuitSignals.h"
#include "app/punte/SingleInstance.h"
#include "app/punte/SnapshotRunner.h"
#include "app/punte/StartupProbe.h"
#include "app/workspace/Workspace.h"
#include "models/records/RecordLink.h"
#include "translations/Translations.h"
#include "views/theme/Theme.h"

#include <QApplication>

#include <cstdio>

namespace {

constexpr int exitUsage = 2;
constexpr int exitNoDisplay = 3;

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// Before QApplication: on an unusable display Qt ends the program, so the arguments are read without it.
punte::Result<punte::CommandLine> readArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return punte::CommandLine::parse(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace punte;
    Workspace::tidyEnvironment();
    QCoreApplication::setApplicationName(QStringLiteral("punte"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUNTE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Punte"));
    QGuiApplication::setDesktopFileName(QStringLiteral("punte"));
    const Result<CommandLine> line = readArguments(argc, argv);
    if (!line) {
        std::fprintf(stderr, "punte: %s\nTry punte --help.\n", qPrintable(line.error().what));
        return exitUsage;
    }
    switch (line->task) {
    case CommandLine::Task::Help: {
        const QCoreApplication app(argc, argv); // the help names the program
        std::printf("%s", qPrintable(CommandLine::help()));
        return 0;
    }
    case CommandLine::Task::Version:
        std::printf("punte %s\n", PUNTE_VERSION);
        return 0;
    case CommandLine::Task::Snapshot:
        SnapshotRunner::prepareProcess();
        break;
    case CommandLine::Task::Run:
        if (!hasDisplay()) {
            std::fprintf(stderr, "punte: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
                                 "Start it in a desktop session, or render its pages to files: punte --snapshot DIR\n");
            return exitNoDisplay;
        }
        break;
    }

    QApplication app(argc, argv);
    StartupProbe::mark("application made");
    initPunteTranslations();
    Theme::instance().install(app);
    if (line->task == CommandLine::Task::Snapshot) {
        SnapshotRunner runner(*line);
        QTimer::singleShot(0, &runner, &SnapshotRunner::start);
        return QApplication::exec();
    }
    const Summons summons{line->call, RecordLink::read(line->link).value_or(RecordRef())};
    SingleInstance instance(line->identity(Workspace::defaultFolder()));
    if (instance.start(summons) == SingleInstance::Role::Second)
        return 0; // the window that runs has come to the front
    const QuitSignals quitSignals;
    StartupProbe::watch();
    Program program(*line);
    QObject::connect(&instance, &SingleInstance::summoned, &program, &Program::summon);
    program.run();
    program.summon(summons); // waits for the session
    StartupProbe::mark("window shown");
    return QApplication::exec();
}
