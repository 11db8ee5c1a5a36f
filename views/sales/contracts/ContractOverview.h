// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordTab.h"

namespace punte {

class ContractDetails;
class PanelFrame;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;

/// The first tab of a contract's page: its details edited in place, its key dates, its reminder and tasks.
class ContractOverview final : public RecordTab {
    Q_OBJECT
public:
    ContractOverview(ShellServices &shell, RecordForm &form, ContractDetails &details, const EditorSources &sources, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] RecordFormView *form() const { return m_view; }

private:
    void buildForm();
    void showRights();
    void fillDates();
    void fillTasks();

    ShellServices &m_shell;
    RecordForm &m_form;
    ContractDetails &m_details;
    EditorSources m_sources;
    PanelFrame *m_detailsPanel;
    PanelFrame *m_datesPanel;
    PanelFrame *m_tasksPanel;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    QUuid m_record;
};

} // namespace punte
