// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace punte {

/// The classes of one test program, one after the other; what was asked for on the command line goes to each. Gives main's answer.
template <typename... Tests>
int runTests(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    const auto run = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    (run(Tests()), ...);
    return failed == 0 ? 0 : 1;
}

} // namespace punte
