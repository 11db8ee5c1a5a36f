// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordRowsTab.h"

namespace punte {

/// The messages of a campaign, and what was heard of them: by hand for one, out of a provider's file for all.
class SendsTab final : public RecordRowsTab {
    Q_OBJECT
public:
    SendsTab(ShellServices &shell, const EditorSources &sources, QWidget *parent);
    [[nodiscard]] QList<QAction *> actions() const override;
    QList<Scene> scenes() override;

private:
    void askHeard();

    ShellServices &m_shell;
    QAction *m_heard = nullptr;
};

} // namespace punte
