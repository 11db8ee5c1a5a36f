// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordRowsTab.h"

namespace punte {

class RecordForm;

/// The activities of a campaign: added here, changed in their cells, moved in the calendar.
class ActivitiesTab final : public RecordRowsTab {
    Q_OBJECT
public:
    ActivitiesTab(ShellServices &shell, const EditorSources &sources, const RecordForm &campaign, QWidget *parent);

    /// Selects one as soon as the rows are there.
    void choose(const QUuid &activity);
    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }
    QList<Scene> scenes() override;

private:
    void makeActions();
    void addActivity();
    void removeChosen();
    void chooseWanted();

    ShellServices &m_shell;
    const RecordForm &m_campaign;
    QList<QAction *> m_actions;
    QUuid m_wanted;
};

} // namespace punte
