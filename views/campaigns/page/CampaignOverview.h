// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordTab.h"

namespace punte {

class AudiencePanel;
class BudgetPanel;
class CampaignDetails;
class CampaignWriter;
class CriteriaPanel;
class PanelFrame;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;

/// The first tab of a campaign's page: its form in sections, what it has spent, its budget by purpose, success criteria, audience, and what it
/// lacks for its next state.
class CampaignOverview final : public RecordTab {
    Q_OBJECT
public:
    CampaignOverview(ShellServices &shell, RecordForm &form, CampaignDetails &details, const EditorSources &sources, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] RecordFormView *form() const { return m_view; }

private:
    void buildForm();
    void showRights();
    void showPanels();
    void fillMoney();
    void fillMissing();

    ShellServices &m_shell;
    RecordForm &m_form;
    CampaignDetails &m_details;
    EditorSources m_sources;
    PanelFrame *m_formPanel;
    PanelFrame *m_moneyPanel;
    PanelFrame *m_missingPanel;
    CampaignWriter *m_writer;
    BudgetPanel *m_budget;
    CriteriaPanel *m_criteria;
    AudiencePanel *m_audience;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    QUuid m_record;
};

} // namespace punte
