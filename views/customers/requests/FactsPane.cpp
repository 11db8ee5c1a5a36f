// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/FactsPane.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/customers/RequestText.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace punte {

static constexpr int factRows = 6;

/// To the minute within a day: that is what a promise is measured by.
static QString took(qint64 seconds)
{
    return seconds < 24 * 3600 ? DateFormat::minutes(int(seconds / 60)) : RequestText::span(seconds);
}

FactsPane::FactsPane(QWidget *parent)
    : QWidget(parent)
    , m_company(Buttons::push(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("requestFacts"));
    m_company->setObjectName(QStringLiteral("requestCompany"));
    const Theme &theme = Theme::instance();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < factRows; ++row) {
        m_names.append(new PlainLabel(QString(), FontRole::Secondary, Token::Text2));
        m_values.append(new PlainLabel(QString(), FontRole::Body));
        m_values.last()->setObjectName(QStringLiteral("requestFact%1").arg(row));
        m_values.last()->setTabular(true);
        m_values.last()->setWordWrap(true);
        m_values.last()->setMaximumLines(2);
        grid->addWidget(m_names.last(), row, 0, Qt::AlignTop);
        grid->addWidget(m_values.last(), row, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(12));
    column->addWidget(m_company, 0, Qt::AlignLeft);
    column->addLayout(grid);
    column->addStretch();
    connect(m_company, &QPushButton::clicked, this, &FactsPane::customerWanted);
    retranslate();
}

void FactsPane::setFacts(const RequestFacts &facts)
{
    m_facts = facts;
    showFacts();
}

void FactsPane::showFacts()
{
    const RequestItem &item = m_facts.item;
    const QDateTime now = Clock::now();
    m_company->setText(plainButtonText(item.company));
    m_company->setVisible(!item.company.isEmpty());
    m_values.at(0)->setText(item.assignedName.isEmpty() ? tr("nobody yet") : item.assignedName);
    m_values.at(1)->setText(m_facts.firstAnswer.isValid() ? tr("after %1").arg(took(item.at.secsTo(m_facts.firstAnswer))) : tr("not yet"));
    m_values.at(2)->setText(RequestText::answer(item, now));
    m_values.at(2)->setToken(item.isOverdue(now) ? Token::Danger : Token::Text1);
    m_values.at(3)->setText(m_facts.negotiation.isEmpty() ? tr("nothing") : NumberFormat::money(m_facts.negotiation, m_facts.currency.toLatin1()));
    m_values.at(4)->setText(tr("%Ln in 12 months", nullptr, m_facts.earlier));
    m_values.at(5)->setText(NumberFormat::integer(m_facts.earlierOpen));
    for (int row = 0; row < factRows; ++row) {
        m_names.at(row)->setVisible(!item.id.isNull());
        m_values.at(row)->setVisible(!item.id.isNull());
    }
}

void FactsPane::retranslate()
{
    const QStringList names{tr("Assigned to"), tr("First answer"), tr("Answer due"), tr("In negotiation"), tr("Further requests"), tr("Of these open")};
    for (int row = 0; row < factRows; ++row)
        m_names.at(row)->setText(names.at(row));
    m_company->setAccessibleDescription(tr("Opens the customer"));
    showFacts();
}

} // namespace punte
