// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordRowsTab.h"

namespace punte {

/// The decisions about a customer on his page, the open and urgent ones first, with the command for a new one.
class CompanyDecisionsTab final : public RecordRowsTab {
    Q_OBJECT
public:
    explicit CompanyDecisionsTab(ShellServices &shell, QWidget *parent = nullptr);
    [[nodiscard]] QList<QAction *> actions() const override;

private:
    ShellServices &m_shell;
};

} // namespace punte
