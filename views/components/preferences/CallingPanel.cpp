// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/preferences/CallingPanel.h"

#include "views/components/ShellServices.h"
#include "views/components/preferences/ChoiceSetting.h"

#include <QVBoxLayout>

namespace punte {

CallingPanel::CallingPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_scheme(new ChoiceSetting("phoneScheme", shell.settings(), SettingKey::PhoneScheme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scheme);
    CallingPanel::retranslate();
}

void CallingPanel::retranslate()
{
    m_scheme->setTexts(tr("A phone number is called by"), tr("The program of this computer that takes such links dials the number."));
    m_scheme->setOptions({{QStringLiteral("tel"), tr("Telephone (tel:)")}, {QStringLiteral("sip"), tr("SIP phone (sip:)")}, {QStringLiteral("callto"), tr("Calling program (callto:)")}});
}

} // namespace punte
