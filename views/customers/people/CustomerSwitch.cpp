// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/CustomerSwitch.h"

#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"

#include <QHBoxLayout>

namespace punte {

CustomerSwitch::CustomerSwitch(ShellServices &shell, Side side, QWidget *parent)
    : QWidget(parent)
    , m_switch(new SegmentedSwitch(this))
{
    setObjectName(QStringLiteral("customerSwitch"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_switch->addSegment(QString(), QStringLiteral("view-bank"));
    m_switch->addSegment(QString(), QStringLiteral("group"));
    m_switch->setCurrentIndex(side);
    row->addWidget(m_switch);
    retranslate();
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this, &shell, side](int index) {
        if (index == side)
            return;
        m_switch->setCurrentIndex(side); // this one stays with its page
        shell.showPage(index == People ? "people" : "customers");
    });
}

void CustomerSwitch::retranslate()
{
    m_switch->setSegmentText(Companies, tr("Companies"));
    m_switch->setSegmentText(People, tr("People"));
    m_switch->setAccessibleName(tr("Companies or people"));
}

} // namespace punte
