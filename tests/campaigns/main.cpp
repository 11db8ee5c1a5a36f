// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttributionTest.h"
#include "CampaignCalcTest.h"
#include "MetricsTest.h"
#include "PeekingTest.h"
#include "ProportionsTest.h"
#include "VerdictTest.h"

#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    punte::ProportionsTest proportions;
    punte::VerdictTest verdicts;
    punte::PeekingTest peeking;
    punte::AttributionTest attribution;
    punte::MetricsTest metrics;
    punte::CampaignCalcTest calc;
    for (QObject *test : std::initializer_list<QObject *>{&proportions, &verdicts, &peeking, &attribution, &metrics, &calc})
        failed += QTest::qExec(test, argc, argv);
    return failed == 0 ? 0 : 1;
}
