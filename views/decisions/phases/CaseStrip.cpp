// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/CaseStrip.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseFacts.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/decisions/phases/CaseLooks.h"
#include "views/decisions/phases/LevelBars.h"
#include "views/decisions/phases/PhaseStepper.h"
#include "views/decisions/phases/PhaseView.h"
#include "views/theme/Shapes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace punte {

CaseStrip::CaseStrip(PhaseView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_customer(Buttons::small(QString(), ButtonVariant::Link, {}, this))
    , m_customerName(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, this))
    , m_tier(new Chip({}, this))
    , m_valueName(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_value(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, this))
    , m_urgencyName(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_urgency(new LevelBars(this))
    , m_stepper(new PhaseStepper(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("caseStrip"));
    setProperty("punteFrameless", true);
    m_customer->setObjectName(QStringLiteral("stripCustomerLink"));
    m_customer->setMinimumWidth(40);
    m_value->setTabular(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_customer);
    row->addWidget(m_customerName);
    row->addWidget(m_tier);
    row->addSpacing(8);
    row->addWidget(m_valueName);
    row->addWidget(m_value);
    row->addSpacing(8);
    row->addWidget(m_urgencyName);
    row->addWidget(m_urgency);
    row->addStretch(1);
    row->addWidget(m_stepper);
    connect(m_customer, &QPushButton::clicked, this, [this] { m_view.shell().openRecord("company", m_company); });
    connect(m_stepper, &PhaseStepper::phaseChosen, &view, &PhaseView::phaseWanted);
    retranslate();
}

void CaseStrip::setCase(const CaseFacts &facts, int shown)
{
    m_company = facts.companyId;
    m_customer->setText(plainButtonText(facts.customerName));
    m_customer->setToolTip(plainToolTip(facts.customerName));
    m_customerName->setText(facts.customerName);
    m_customer->setVisible(!facts.companyId.isNull());
    m_customerName->setVisible(facts.companyId.isNull());
    m_tier->setSpec(CaseLooks::tier(facts));
    m_value->setText(NumberFormat::money(facts.customerValue.toText(), facts.currency));
    m_value->setVisible(facts.hasCustomerValue);
    m_valueName->setVisible(facts.hasCustomerValue);
    Level level = LevelBars::urgency(facts.urgency);
    level.text = NumberFormat::integer(facts.urgency);
    m_urgency->setLevel(level);
    m_stepper->setCase(facts, shown);
}

void CaseStrip::retranslate()
{
    setAccessibleName(tr("What it is about"));
    m_valueName->setText(tr("value"));
    m_urgencyName->setText(tr("urgency"));
    m_stepper->retranslate();
}

void CaseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
}

} // namespace punte
