// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/PersonCommands.h"
#include "views/components/EditorSources.h"

#include <QWidget>

class QPushButton;

namespace punte {

class EditorGrid;
class GridDraft;
class ModalOverlay;
class ShellServices;

/// "Elena Marin moved to ...": company, position and the day. The present role ends there and stays in the history; one undo step.
class MoveDialog final : public QWidget {
    Q_OBJECT
public:
    /// Owned by its overlay, which ends with it.
    MoveDialog(ShellServices &shell, const EditorSources &sources, const QUuid &person, int version, const QString &name, QWidget *window);
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void save();
    void giveUp();

    ShellServices &m_shell;
    PersonMove m_move;
    QString m_name;
    EditorGrid *m_grid;
    GridDraft *m_draft = nullptr;
    QPushButton *m_save;
    ModalOverlay *m_overlay;
};

} // namespace punte
