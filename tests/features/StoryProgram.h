// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/punte/Wiring.h"
#include "tests/features/WindowGuard.h"
#include "tests/gui/DeskWindow.h"
#include "translations/Translations.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QTest>

namespace punte {

/// Before the application is made.
inline void prepareStories()
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toLocal8Bit());
}

inline void startStories(QApplication &app)
{
    initPunteTranslations();
    Theme::instance().install(app);
    Theme::instance().setMode(Theme::Mode::Light);
    Theme::instance().setMotion(0);
    deskLanguage().setLanguage(QStringLiteral("en"));
    Wiring::registerModels();
}

/// For pages that show no part of themselves before it has its place.
inline void guardWindows(QApplication &app) { app.installEventFilter(new WindowGuard(&app)); }

/// Runs those stories of the class that the arguments name, all of them without names.
template <class Stories>
int runStories(int argc, char **argv)
{
    Stories stories;
    QStringList arguments;
    bool named = false;
    bool any = false;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (i > 0 && !argument.startsWith(u'-')) {
            named = true;
            if (stories.metaObject()->indexOfMethod(QByteArray(argv[i]) + "()") < 0)
                continue;
            any = true;
        }
        arguments.append(argument);
    }
    return named && !any ? 0 : QTest::qExec(&stories, arguments);
}

} // namespace punte
