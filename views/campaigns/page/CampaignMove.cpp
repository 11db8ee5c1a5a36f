// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/CampaignMove.h"

#include "models/records/Enums.h"
#include "views/campaigns/page/CampaignText.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QAction>
#include <QBoxLayout>

namespace punte {

static constexpr int longestMoveReason = 500;

CampaignMove::CampaignMove(ShellServices &shell, const CampaignFacts &campaign, const QList<CampaignDetails::Step> &steps, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_campaign(campaign)
    , m_steps(new QWidget)
    , m_reason(new EditorGrid({}))
    , m_reasonFoot(new QWidget)
    , m_sure(Buttons::push(tr("Call off"), ButtonVariant::Danger))
{
    setObjectName(QStringLiteral("campaignMove"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(400));
    content()->addWidget(new PlainLabel(tr("Change the state"), FontRole::PanelTitle));
    content()->addWidget(new PlainLabel(tr("Now: %1").arg(Enums::recordText("campaign_status", campaign.status)), FontRole::Secondary, Token::Text2));
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(8));
    content()->addWidget(m_steps);
    for (const CampaignDetails::Step &step : steps)
        addStep(step);
    if (steps.isEmpty())
        column->addWidget(new PlainLabel(tr("Nothing may follow: it is over."), FontRole::Secondary, Token::Text3));
    m_reason->addEditor(looseField("reason", FieldKind::LongText, longestMoveReason, campaign.needsReason(QStringLiteral("CANCELLED"))), tr("Why"));
    content()->addWidget(m_reason);
    auto *foot = new QHBoxLayout(m_reasonFoot);
    foot->setContentsMargins(0, 0, 0, 0);
    auto *cancel = Buttons::push(tr("Cancel"));
    m_sure->setObjectName(QStringLiteral("confirmMove"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_sure);
    content()->addWidget(m_reasonFoot);
    m_reason->hide();
    m_reasonFoot->hide();
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(m_reason, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    const auto confirm = [this] {
        if (const std::optional<QVariantMap> values = m_reason->values())
            go(QStringLiteral("CANCELLED"), values->value(QStringLiteral("reason")).toString());
    };
    connect(m_sure, &QPushButton::clicked, this, confirm);
    connect(m_reason, &EditorGrid::committed, this, confirm);
}

void CampaignMove::addStep(const CampaignDetails::Step &step)
{
    auto *button = Buttons::push(CampaignText::moveText(m_campaign.status, step.to), step.to == QLatin1String("CANCELLED") ? ButtonVariant::Danger : ButtonVariant::Default);
    button->setObjectName(QStringLiteral("moveTo") + step.to);
    button->setEnabled(step.missing.isEmpty());
    m_steps->layout()->addWidget(button);
    for (const QString &rule : step.missing) {
        auto *why = new PlainLabel(CampaignText::missingText(rule), FontRole::Secondary, Token::Text2);
        why->setObjectName(QStringLiteral("missing-") + rule);
        why->setWordWrap(true);
        m_steps->layout()->addWidget(why);
    }
    connect(button, &QPushButton::clicked, this, [this, to = step.to] {
        if (to == QLatin1String("CANCELLED"))
            return askReason();
        // The launch of a message asks once, with number and sample, where there is such a command.
        if (QAction *launch = to == QLatin1String("SCHEDULED") ? m_shell.action("campaign.launch") : nullptr) {
            closePopup();
            launch->trigger();
            return;
        }
        go(to, {});
    });
}

void CampaignMove::askReason()
{
    m_steps->hide();
    m_reason->show();
    m_reasonFoot->show();
    m_reason->editor("reason")->setFocus();
}

void CampaignMove::go(const QString &to, const QString &reason)
{
    CampaignCommands::move(m_shell.database(), this, m_campaign, to, reason, [this, to](const Result<QUuid> &action) {
        if (!action) {
            m_reason->show();
            m_reason->showMessage(action.error().what + (action.error().hint.isEmpty() ? QString() : QStringLiteral(" ") + action.error().hint));
            return;
        }
        m_shell.showToast([from = m_campaign.status, to] { return CampaignText::movedText(from, to); }, *action);
        Q_EMIT moved();
        closePopup();
    });
}

} // namespace punte
