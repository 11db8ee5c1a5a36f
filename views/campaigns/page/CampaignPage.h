// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordPage.h"

namespace punte {

class CampaignDetails;
class CampaignOverview;
class RecordForm;

/// The page of one campaign: what it is for, its activities, channels, files, figures, messages, runs and history; moved on from here. Other
/// rooms add their tabs by RecordTabRegistry under "campaign", and the launch of a message by a command "campaign.launch".
class CampaignPage final : public RecordPage {
    Q_OBJECT
public:
    explicit CampaignPage(ShellServices &shell, QWidget *parent = nullptr);

    /// Also an activity ("campaign_activity"): its campaign, with the activity chosen.
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    [[nodiscard]] QAction *recordAction() override { return m_move; }
    [[nodiscard]] QList<QAction *> recordActions() override;
    [[nodiscard]] QList<QByteArray> printedTabs() const override { return {"overview", "history"}; }
    void showRecord(const QUuid &id) override;

private:
    void addTabs();
    void makeCommands();
    void askMove();
    void showHead();
    void showFigures();
    [[nodiscard]] CampaignOverview *overview();

    EditorSources m_sources;
    RecordForm *m_form;
    CampaignDetails *m_details;
    QAction *m_move = nullptr;
};

} // namespace punte
