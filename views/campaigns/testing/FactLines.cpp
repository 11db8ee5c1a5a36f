// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/FactLines.h"

#include "views/components/PlainLabel.h"

#include <QGridLayout>

namespace punte {

FactLines::FactLines(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::instance().px(12));
    m_grid->setVerticalSpacing(Theme::instance().px(5));
    m_grid->setColumnStretch(0, 1);
}

void FactLines::setFacts(const QList<Fact> &facts)
{
    while (m_lines.size() < facts.size()) {
        auto *name = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
        auto *value = new PlainLabel(QString(), FontRole::SecondaryMedium, Token::Text1);
        value->setTabular(true);
        value->setElideMode(Qt::ElideNone);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(name, int(m_lines.size()), 0);
        m_grid->addWidget(value, int(m_lines.size()), 1);
        m_lines.append(std::pair(name, value));
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &[name, value] = m_lines[i];
        const Fact fact = facts.value(i);
        name->setVisible(i < facts.size());
        value->setVisible(i < facts.size());
        name->setText(fact.name);
        value->setText(fact.value);
        value->setObjectName(QStringLiteral("fact-") + fact.key);
        value->setToken(fact.warns ? Token::Danger : Token::Text1);
        for (PlainLabel *label : {name, value}) {
            label->setToolTip(plainToolTip(fact.meaning));
            label->setAccessibleDescription(fact.meaning);
        }
    }
}

} // namespace punte
