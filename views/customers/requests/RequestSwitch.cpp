// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/RequestSwitch.h"

namespace punte {

RequestSwitch::RequestSwitch(ShellServices &shell, Side side, QWidget *parent)
    : PageSwitch(shell, {{"requests", QStringLiteral("view-conversation-balloon")}, {"requestlist", QStringLiteral("view-list-details")}}, side, parent)
{
    setObjectName(QStringLiteral("requestSwitch"));
    retranslate();
}

void RequestSwitch::retranslate()
{
    setTexts({tr("Inbox"), tr("List")}, tr("Inbox or list"));
}

} // namespace punte
