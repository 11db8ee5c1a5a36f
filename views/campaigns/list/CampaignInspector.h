// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/CampaignDetails.h"
#include "views/components/RecordInspector.h"

namespace punte {

/// One campaign beside the list: its state and money, its form edited in place, what it lacks; or the form of a new one.
class CampaignInspector final : public RecordInspector {
    Q_OBJECT
public:
    CampaignInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    void newCampaign();
    /// Where it may go from here, once that is read.
    [[nodiscard]] const CampaignDetails &details() const { return *m_details; }
    /// After a step: reads it again.
    void readAgain();

Q_SIGNALS:
    void moveWanted(QWidget *place);

protected:
    void setUpForm(RecordFormView &view) override;
    void addSections(RecordFormView &view) override;
    void forgetSections() override { m_now = m_missing = nullptr; }
    void showHead() override;
    void showRights() override;
    void readAround(const QUuid &id) override { m_details->setCampaign(id); }
    [[nodiscard]] bool isAroundReady() const override { return !m_details->isLoading(); }
    void beginNewAgain() override { newCampaign(); }
    [[nodiscard]] Words words() const override;

private:
    void fillAround();

    CampaignDetails *m_details;
    QBoxLayout *m_now = nullptr;
    QBoxLayout *m_missing = nullptr;
    QPushButton *m_move = nullptr;
};

} // namespace punte
