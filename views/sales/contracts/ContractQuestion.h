// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/ContractCommands.h"
#include "views/components/PopupFrame.h"

namespace punte {

class EditorGrid;
class ShellServices;

/// What renewing or terminating a contract needs to know: until when, or since when and why. Enter or the button does it, as one undo step.
class ContractQuestion final : public PopupFrame {
    Q_OBJECT
public:
    enum class Asks { Renewal, Termination };

    ContractQuestion(ShellServices &shell, const ContractFacts &contract, Asks asks, QWidget *anchor);

private:
    void confirm();
    void finish(const Result<QUuid> &action);

    ShellServices &m_shell;
    ContractFacts m_contract;
    Asks m_asks;
    EditorGrid *m_grid;
};

} // namespace punte
