// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/RoundStrip.h"

#include "models/core/Clock.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/decisions/scoring/RoundDesk.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace punte {

RoundStrip::RoundStrip(RoundDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QWidget(this))
    , m_text(new PlainLabel(QString(), FontRole::Body, Token::Text1, this))
    , m_extend(Buttons::small(QString(), ButtonVariant::Default, {}, this))
    , m_ask(Buttons::small(QString(), ButtonVariant::Default, {}, this))
    , m_close(Buttons::small(QString(), ButtonVariant::Default, {}, this))
    , m_reveal(Buttons::small(QString(), ButtonVariant::Primary, {}, this))
{
    setObjectName(QStringLiteral("roundStrip"));
    m_text->setObjectName(QStringLiteral("roundTextLabel"));
    m_extend->setObjectName(QStringLiteral("extendButton"));
    m_ask->setObjectName(QStringLiteral("askOthersButton"));
    m_close->setObjectName(QStringLiteral("closeRoundButton"));
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(8));
    m_icon->setFixedSize(theme.px(16), theme.px(16));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    for (QPushButton *each : {m_extend, m_ask, m_close, m_reveal})
        row->addWidget(each);
    connect(m_extend, &QPushButton::clicked, this, [this, &desk] { desk.extend(m_extend); });
    connect(m_ask, &QPushButton::clicked, this, [this, &desk] { desk.askOthers(m_ask, isShort() ? RoundDesk::Asks::InPlace : RoundDesk::Asks::More); });
    connect(m_close, &QPushButton::clicked, this, [this, &desk] { desk.closeRound(m_close); });
    connect(m_reveal, &QPushButton::clicked, this, [this, &desk] { desk.reveal(m_reveal); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void RoundStrip::setCase(const CaseFacts &facts)
{
    m_facts = facts;
    const CaseProgress &progress = facts.progress;
    m_isLate = progress.deadline.isValid() && progress.deadline <= Clock::now();
    // Whoever still scores is not urged on while others do: the menu of the banner has it all.
    const bool isScoring = progress.mine == "none" || progress.mine == "draft";
    const bool isReady = progress.canReveal && (progress.complete >= progress.invited || !isScoring);
    setVisible(facts.mayWrite && progress.state == "open" && (isReady || m_isLate));
    m_reveal->setVisible(progress.canReveal);
    m_close->setVisible(!progress.canReveal);
    m_extend->setVisible(m_isLate || progress.complete < progress.invited);
    m_ask->setVisible(progress.complete < progress.invited || !progress.canReveal);
    retranslate();
}

bool RoundStrip::isShort() const { return m_isLate && !m_facts.progress.canReveal; }
bool RoundStrip::isRevealOffered() const { return !isHidden() && !m_reveal->isHidden(); }
void RoundStrip::askReveal() { m_reveal->click(); }

QString RoundStrip::words() const
{
    const CaseProgress &progress = m_facts.progress;
    const int needed = progress.isSmall ? std::max(1, progress.invited) : anonymousFrom;
    const QString finished = tr("%1 of %n evaluator(s) has finished", nullptr, progress.invited).arg(progress.complete);
    if (progress.complete >= progress.invited && progress.canReveal)
        return tr("Everybody has finished. Nothing is revealed by itself.");
    if (progress.canReveal)
        return tr("%1: enough to reveal. Whoever has not would not count.").arg(finished);
    return tr("The deadline has passed, and %1. It takes %2.").arg(finished).arg(needed);
}

void RoundStrip::retranslate()
{
    m_text->setText(words());
    m_extend->setText(tr("Extend…"));
    m_ask->setText(isShort() ? tr("Replace…") : tr("Ask others…"));
    m_close->setText(tr("Close without a result…"));
    m_reveal->setText(tr("Reveal now…"));
    update();
}

void RoundStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isGood = m_facts.progress.canReveal;
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(isGood ? Token::PositiveGround : Token::WarningGround));
    Icons::paint(painter, m_icon->geometry(), isGood ? QStringLiteral("view-visible") : QStringLiteral("data-warning"), themeColor(isGood ? Token::Positive : Token::Warning));
}

} // namespace punte
