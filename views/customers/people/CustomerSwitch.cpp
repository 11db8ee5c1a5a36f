// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/CustomerSwitch.h"

namespace punte {

CustomerSwitch::CustomerSwitch(ShellServices &shell, Side side, QWidget *parent)
    : PageSwitch(shell, {{"customers", QStringLiteral("view-bank")}, {"people", QStringLiteral("group")}}, side, parent)
{
    setObjectName(QStringLiteral("customerSwitch"));
    retranslate();
}

void CustomerSwitch::retranslate()
{
    setTexts({tr("Companies"), tr("People")}, tr("Companies or people"));
}

} // namespace punte
