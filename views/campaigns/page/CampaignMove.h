// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/CampaignCommands.h"
#include "models/campaigns/plan/CampaignDetails.h"
#include "views/components/PopupFrame.h"

class QPushButton;

namespace punte {

class EditorGrid;
class ShellServices;

/// Where a campaign may go from here: a button for each state that may follow, with what it lacks for it. Calling off asks for the reason in
/// the same place; a refusal is said there and what was typed stays.
class CampaignMove final : public PopupFrame {
    Q_OBJECT
public:
    CampaignMove(ShellServices &shell, const CampaignFacts &campaign, const QList<CampaignDetails::Step> &steps, QWidget *anchor);

Q_SIGNALS:
    void moved();

private:
    void addStep(const CampaignDetails::Step &step);
    void askReason();
    void go(const QString &to, const QString &reason);

    ShellServices &m_shell;
    CampaignFacts m_campaign;
    QWidget *m_steps;
    EditorGrid *m_reason;
    QWidget *m_reasonFoot;
    QPushButton *m_sure;
};

} // namespace punte
