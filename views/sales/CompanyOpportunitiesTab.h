// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordTab.h"

namespace punte {

class PagedTableModel;
class RecordListPanel;

/// "Opportunities" on the page of a company: its opportunities as a list; Enter opens one.
class CompanyOpportunitiesTab final : public RecordTab {
    Q_OBJECT
public:
    CompanyOpportunitiesTab(ShellServices &shell, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    void addContext(RecordContext &context) const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;

private:
    ShellServices &m_shell;
    EditorSources m_sources;
    PagedTableModel *m_list;
    RecordListPanel *m_panel;
    QUuid m_company;
};

} // namespace punte
