// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PageSwitch.h"

#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"

#include <QHBoxLayout>

namespace punte {

PageSwitch::PageSwitch(ShellServices &shell, const QList<Side> &sides, int here, QWidget *parent)
    : QWidget(parent)
    , m_switch(new SegmentedSwitch(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // beside the title, also where it stands alone
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Side &side : sides)
        m_switch->addSegment(QString(), side.icon);
    m_switch->setCurrentIndex(here);
    row->addWidget(m_switch);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this, &shell, sides, here](int index) {
        if (index == here)
            return;
        m_switch->setCurrentIndex(here); // this one stays with its page
        shell.showPage(sides.at(index).page);
    });
}

void PageSwitch::setTexts(const QStringList &sides, const QString &accessibleName)
{
    for (int i = 0; i < sides.size(); ++i)
        m_switch->setSegmentText(i, sides.at(i));
    m_switch->setAccessibleName(accessibleName);
}

} // namespace punte
