// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/AgreementCard.h"

#include "models/decisions/reveal/RevealWords.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/Planks.h"
#include "views/decisions/reveal/EmphasisLabel.h"

#include <QBoxLayout>
#include <QLocale>

namespace punte {

AgreementCard::AgreementCard(QWidget *parent)
    : PanelFrame(QString(), parent)
    , m_wordRow(new QWidget)
    , m_planks(new Planks)
    , m_word(new PlainLabel(QString(), FontRole::KeyFigureInspector))
    , m_text(new EmphasisLabel(FontRole::Secondary, Token::Text2))
    , m_rounds(new EmphasisLabel(FontRole::Secondary, Token::Text2))
    , m_cautions(new QVBoxLayout)
    , m_comments(Buttons::small(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("agreementCard"));
    m_word->setObjectName(QStringLiteral("agreementWord"));
    m_text->setObjectName(QStringLiteral("agreementText"));
    m_rounds->setObjectName(QStringLiteral("roundsText"));
    m_comments->setObjectName(QStringLiteral("commentsButton"));
    auto *row = new QHBoxLayout(m_wordRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_planks);
    row->addWidget(m_word, 1);
    content()->setSpacing(Theme::instance().px(5));
    content()->addWidget(m_wordRow);
    content()->addWidget(m_text);
    content()->addWidget(m_rounds);
    m_cautions->setSpacing(Theme::instance().px(4));
    content()->addLayout(m_cautions);
    content()->addWidget(m_comments, 0, Qt::AlignLeft);
    connect(m_comments, &QPushButton::clicked, this, [this] { Q_EMIT commentsWanted(m_comments); });
    retranslate();
}

void AgreementCard::retranslate()
{
    setTitle(tr("Agreement"));
    m_comments->setText(m_commentCount > 0 ? tr("%Ln comment(s), without names", nullptr, int(m_commentCount)) : tr("No comments"));
}

void AgreementCard::showFacts(const RevealFacts &facts, qsizetype comments)
{
    setNote(RevealWords::kendall(facts));
    m_wordRow->setVisible(facts.word() != AgreementWord::None);
    m_planks->setValue(4, agreementPlanks(facts.word()), Token::Chart1);
    m_word->setText(agreementText(facts.word()));
    m_planks->setAccessibleName(m_word->text());
    m_text->setText(RevealWords::agreement(facts));
    m_rounds->setText(RevealWords::rounds(facts));
    showCautions(RevealWords::cautions(facts));
    m_commentCount = comments;
    m_comments->setEnabled(comments > 0);
    retranslate();
}

void AgreementCard::showCautions(const QStringList &cautions)
{
    while (QLayoutItem *item = m_cautions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &caution : cautions) {
        auto *line = new EmphasisLabel(FontRole::Secondary, Token::Warning);
        line->setObjectName(QStringLiteral("cautionLine"));
        line->setIcon(QStringLiteral("data-warning"));
        m_cautions->addWidget(line);
        line->setText(caution);
    }
}

} // namespace punte
