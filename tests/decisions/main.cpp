// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementTest.h"
#include "DecisionCalcTest.h"
#include "RevealFactsTest.h"
#include "RobustnessTest.h"
#include "SumsTest.h"
#include "WordsTest.h"

#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    punte::SumsTest sums;
    punte::AgreementTest agreement;
    punte::RobustnessTest robustness;
    punte::WordsTest words;
    punte::DecisionCalcTest calc;
    punte::RevealFactsTest reveal;
    for (QObject *test : std::initializer_list<QObject *>{&sums, &agreement, &robustness, &words, &calc, &reveal})
        failed += QTest::qExec(test, argc, argv);
    return failed == 0 ? 0 : 1;
}
