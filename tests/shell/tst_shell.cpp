// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/FuzzyCases.h"
#include "tests/shell/LanguageCases.h"
#include "tests/shell/MessageCases.h"
#include "tests/shell/PaletteCases.h"
#include "tests/shell/WindowCases.h"
#include "translations/Translations.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    initPunteTranslations();
    punte::Theme::instance().install(app);
    punte::Theme::instance().setMode(punte::Theme::Mode::Light);
    punte::Theme::instance().setMotion(0);
    // One failing group must not hide the others; arguments (-functions, a case's name) go to each.
    int failures = 0;
    FuzzyCases fuzzy;
    PaletteCases palette;
    WindowCases window;
    LanguageCases language;
    MessageCases message;
    for (QObject *cases : {static_cast<QObject *>(&fuzzy), static_cast<QObject *>(&palette), static_cast<QObject *>(&window),
                           static_cast<QObject *>(&language), static_cast<QObject *>(&message)})
        failures += QTest::qExec(cases, argc, argv);
    return failures;
}
