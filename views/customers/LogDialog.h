// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/RecordContext.h"

#include <QWidget>

class QPushButton;

namespace punte {

class EditorGrid;
class ModalOverlay;
class ShellServices;

/// Logs what was done with a customer, with the next task in the same form; both are one undo step. From anywhere by Ctrl+L; saved by
/// Ctrl+Enter, given up by Esc. With `taskOnly` it is the form of a new task (Ctrl+T).
class LogDialog final : public QWidget {
    Q_OBJECT
public:
    LogDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, bool taskOnly, QWidget *window);
    /// Another kind of interaction than a call.
    void setType(const QString &type);
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addInteractionFields();
    void addTaskFields();
    void save();
    void saveTask(const QVariantMap &values);
    void saveInteraction(const QVariantMap &values);
    void finish(const QUuid &action, const QString &text);

    ShellServices &m_shell;
    RecordContext m_about;
    bool m_taskOnly;
    EditorGrid *m_grid;
    QPushButton *m_save;
    ModalOverlay *m_overlay;
};

} // namespace punte
