// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/recordpage/RecordWalkBar.h"

#include "models/core/NumberFormat.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"

#include <QAction>
#include <QHBoxLayout>

namespace punte {

RecordWalkBar::RecordWalkBar(QAction *previous, QAction *next, QWidget *parent)
    : QWidget(parent)
    , m_previous(previous)
    , m_next(next)
    , m_up(Buttons::icon(QStringLiteral("go-up"), QString(), this))
    , m_down(Buttons::icon(QStringLiteral("go-down"), QString(), this))
    , m_place(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
{
    setObjectName(QStringLiteral("recordWalkBar"));
    m_up->setObjectName(QStringLiteral("previousRecordButton"));
    m_down->setObjectName(QStringLiteral("nextRecordButton"));
    m_place->setObjectName(QStringLiteral("recordPlace"));
    m_place->setTabular(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addSpacing(6);
    row->addWidget(m_place);
    row->addStretch(1);
    connect(m_up, &QAbstractButton::clicked, previous, &QAction::trigger);
    connect(m_down, &QAbstractButton::clicked, next, &QAction::trigger);
    setPosition(0, -1);
}

void RecordWalkBar::setPosition(qint64 position, qint64 total)
{
    m_position = position;
    m_total = total;
    const bool known = position > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_up, m_down, m_place})
        part->setVisible(known);
    m_previous->setEnabled(known && position > 1);
    m_next->setEnabled(known && (total < 0 || position < total));
    m_up->setEnabled(m_previous->isEnabled());
    m_down->setEnabled(m_next->isEnabled());
    retranslate();
}

void RecordWalkBar::retranslate()
{
    Buttons::setName(m_up, m_previous->text(), m_previous);
    Buttons::setName(m_down, m_next->text(), m_next);
    m_place->setText(m_total < 0 ? NumberFormat::integer(m_position) : tr("%1 of %2", "place of a record in its list").arg(NumberFormat::integer(m_position), NumberFormat::integer(m_total)));
}

} // namespace punte
