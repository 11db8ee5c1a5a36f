// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/ProposalPanel.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/InspectorFrame.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>

namespace punte {

static QString typeText(const QByteArray &code) { return Enums::recordText("response_type", QString::fromLatin1(code)); }

ProposalPanel::ProposalPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_target(new PlainLabel(QString(), FontRole::Body, Token::Text1))
{
    setObjectName(QStringLiteral("proposalPanel"));
    m_target->setObjectName(QStringLiteral("targetLabel"));
    m_target->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(4));
    column->addWidget(new PlainLabel(tr("Proposed by the words"), FontRole::PanelTitle));
    column->addLayout(m_rows);
    column->addSpacing(Theme::instance().px(8));
    column->addWidget(new PlainLabel(tr("To be decided by"), FontRole::PanelTitle));
    column->addWidget(m_target);
    fill();
    setTarget({});
}

void ProposalPanel::setProposal(const TypeProposal &proposal, const QByteArray &used)
{
    if (proposal.toJson() == m_proposal.toJson() && used == m_used)
        return;
    m_proposal = proposal;
    m_used = used;
    fill();
}

void ProposalPanel::setTarget(const QDateTime &target)
{
    m_target->setText(target.isValid() ? DateFormat::relativeInstant(target, Clock::now()) : tr("as soon as urgency and type are known"));
    m_target->setToken(target.isValid() ? Token::Text1 : Token::Text3);
    m_target->setToolTip(target.isValid() ? plainToolTip(tr("%1, in working time").arg(DateFormat::fullInstant(target))) : QString());
}

void ProposalPanel::addOffer(const QByteArray &type, const QString &text, const char *name)
{
    auto *offer = Buttons::push(plainButtonText(text), ButtonVariant::Link);
    offer->setObjectName(QLatin1String(name));
    offer->setToolTip(plainToolTip(tr("Take this type")));
    connect(offer, &QPushButton::clicked, this, [this, type] { Q_EMIT typeChosen(type); });
    m_rows->addWidget(offer, 0, Qt::AlignLeft);
}

void ProposalPanel::fill()
{
    InspectorFrame::clearSection(m_rows);
    const auto say = [this](const QString &text, FontRole role, Token token, const char *name) {
        auto *label = new PlainLabel(text, role, token);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        m_rows->addWidget(label);
    };
    if (m_proposal.responseType.isEmpty()) {
        say(tr("No word of title or description speaks for one of the types."), FontRole::Secondary, Token::Text3, "noProposal");
        return;
    }
    const QString proposed = tr("%1, %2 sure").arg(typeText(m_proposal.responseType), NumberFormat::percent(QString::number(m_proposal.percent)));
    if (m_used == m_proposal.responseType)
        say(proposed, FontRole::BodyMedium, Token::Text1, "proposedType");
    else
        addOffer(m_proposal.responseType, proposed, "proposedType");
    const auto quoted = [](QStringList words) {
        for (QString &word : words)
            word = tr("\u201C%1\u201D").arg(word);
        return words.join(QStringLiteral(", "));
    };
    say(tr("because of %1").arg(quoted(m_proposal.words)), FontRole::Secondary, Token::Text2, "proposalWords");
    for (const TypeProposal::Alternative &other : std::as_const(m_proposal.alternatives))
        if (other.responseType != m_used)
            addOffer(other.responseType, tr("or %1: %2").arg(typeText(other.responseType), quoted(other.words)), "otherType");
}

} // namespace punte
