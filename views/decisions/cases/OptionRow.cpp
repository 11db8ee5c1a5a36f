// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/OptionRow.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseFacts.h"
#include "views/components/Chip.h"
#include "views/components/PlainLabel.h"
#include "views/decisions/phases/LevelBars.h"
#include "views/decisions/phases/OptionLetter.h"

#include <QBoxLayout>

namespace punte {

OptionRow::OptionRow(const QUuid &id, QWidget *parent)
    : FrameRow(id, parent)
    , m_letter(new OptionLetter({}, OptionLetter::Look::Tinted, this))
    , m_title(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, this))
    , m_description(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_cost(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, this))
    , m_effort(new LevelBars(this))
    , m_risk(new LevelBars(this))
    , m_contract(new Chip({}, this))
{
    setObjectName(QStringLiteral("optionRow"));
    m_title->setWordWrap(true);
    m_title->setMaximumLines(2);
    m_description->setWordWrap(true);
    m_description->setMaximumLines(2);
    m_cost->setTabular(true);
    m_cost->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title, 1);
    first->addWidget(m_cost, 0, Qt::AlignTop);
    words->addLayout(first);
    words->addWidget(m_description);
    auto *levels = new QHBoxLayout;
    levels->setSpacing(10);
    levels->addWidget(m_effort);
    levels->addWidget(m_risk);
    levels->addWidget(m_contract);
    levels->addStretch(1);
    words->addLayout(levels);
    content()->addWidget(m_letter, 0, Qt::AlignTop);
    content()->addLayout(words);
    content()->setStretch(1, 1);
}

void OptionRow::showOption(const CaseOption &option, const QByteArray &currency)
{
    m_letter->setLetter(option.letter);
    m_title->setText(option.title);
    m_description->setText(option.description.simplified());
    m_description->setVisible(!option.description.isEmpty());
    m_cost->setText(option.cost.isZero() ? tr("no cost") : NumberFormat::money(option.cost.toText(), currency));
    m_cost->setToken(option.cost.isZero() ? Token::Text2 : Token::Text1);
    m_effort->setLevel(LevelBars::effort(option.effort));
    m_risk->setLevel(LevelBars::risk(option.risk));
    m_contract->setSpec({tr("contract changes"), Semantic::Info, {}});
    m_contract->setVisible(option.changesContract);
    setRowName(option.letter + QLatin1Char(' ') + option.title, tr("Delete “%1”").arg(option.title));
}

} // namespace punte
