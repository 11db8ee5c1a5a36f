// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CalcTest.h"
#include "DatesTest.h"
#include "IdentifiersTest.h"
#include "NumbersTest.h"
#include "RepeatTest.h"
#include "SettingsTest.h"
#include "TextTest.h"

#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    punte::NumbersTest numbers;
    punte::IdentifiersTest identifiers;
    punte::TextTest text;
    punte::DatesTest dates;
    punte::SettingsTest settings;
    punte::RepeatTest repeat;
    punte::CalcTest calc;
    for (QObject *test : std::initializer_list<QObject *>{&numbers, &identifiers, &text, &dates, &settings, &repeat, &calc})
        failed += QTest::qExec(test, argc, argv);
    return failed == 0 ? 0 : 1;
}
