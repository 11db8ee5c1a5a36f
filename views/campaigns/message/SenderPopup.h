// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageDraft.h"
#include "views/components/PopupFrame.h"

namespace punte {

class EditorGrid;
class ShellServices;

/// Who a campaign's messages are from, where replies and requests to stop go, what an SMS costs. What is refused is said here.
class SenderPopup final : public PopupFrame {
    Q_OBJECT
public:
    SenderPopup(ShellServices &shell, MessageDraft &draft, QWidget *anchor);

private:
    void save();

    ShellServices &m_shell;
    MessageDraft &m_draft;
    EditorGrid *m_grid;
};

} // namespace punte
