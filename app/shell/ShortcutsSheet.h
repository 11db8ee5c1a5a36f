// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace punte {

class ActionRegistry;
class ShortcutEditor;

/// Ctrl+?: every command with its keys, by group, over the page that one is on.
class ShortcutsSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutsSheet(ActionRegistry &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    ActionRegistry &m_actions;
    ShortcutEditor *m_editor;
    QPushButton *m_close;
};

} // namespace punte
