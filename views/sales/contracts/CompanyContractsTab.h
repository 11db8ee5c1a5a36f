// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/ContractDetails.h"
#include "views/components/recordpage/RecordTab.h"

class QStackedLayout;

namespace punte {

class ErrorState;
class LoadingState;
class PanelFrame;
class ShellServices;

/// The contracts on a company's page: what is in force, until when, and what comes next.
class CompanyContractsTab final : public RecordTab {
    Q_OBJECT
public:
    explicit CompanyContractsTab(ShellServices &shell, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override { return !m_contracts->isLoading(); }
    void retranslate() override;
    void focusFirst() override;

private:
    void fill();
    void showState();

    ShellServices &m_shell;
    CompanyContracts *m_contracts;
    PanelFrame *m_panel;
    QWidget *m_rows;
    LoadingState *m_loading;
    ErrorState *m_error;
    QStackedLayout *m_stack;
    bool m_failed = false;
};

} // namespace punte
