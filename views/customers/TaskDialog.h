// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/RecordContext.h"

#include <QWidget>

class QPushButton;

namespace punte {

class EditorGrid;
class GridDraft;
class ModalOverlay;
class ShellServices;

/// The form of a new task, over any page (Ctrl+T): saved by Ctrl+Enter, given up by Esc. What is typed is kept as a draft until then.
class TaskDialog final : public QWidget {
    Q_OBJECT
public:
    TaskDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, QWidget *window);
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addFields();
    void giveUp();
    void save();
    void saveTask(const QVariantMap &values);

    ShellServices &m_shell;
    RecordContext m_about;
    EditorGrid *m_grid;
    GridDraft *m_draft = nullptr;
    QPushButton *m_save;
    ModalOverlay *m_overlay;
};

} // namespace punte
