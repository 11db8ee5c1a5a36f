// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NpsTest.h"

#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    punte::NpsTest nps;
    return QTest::qExec(&nps, argc, argv);
}
