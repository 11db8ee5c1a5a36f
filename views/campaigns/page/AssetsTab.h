// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordRowsTab.h"

namespace punte {

/// What a campaign shows people: pictures, films, documents. The files themselves hang on the campaign (its tab Files); each content is one
/// asset, known by its hash.
class AssetsTab final : public RecordRowsTab {
    Q_OBJECT
public:
    AssetsTab(ShellServices &shell, const EditorSources &sources, QWidget *parent);
    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }

private:
    void addFiles();
    void addAddress();

    ShellServices &m_shell;
    QList<QAction *> m_actions;
};

} // namespace punte
