// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultsTest.h"
#include "FrozenTest.h"

#include <QTest>

int main(int argc, char **argv)
{
    qunsetenv("PUNTE_TEST_CLUSTER"); // a server of its own: this program stops and freezes it
    const QCoreApplication application(argc, argv);
    punte::FaultsTest faults;
    punte::FrozenTest frozen;
    return QTest::qExec(&faults, argc, argv) + QTest::qExec(&frozen, argc, argv) == 0 ? 0 : 1;
}
