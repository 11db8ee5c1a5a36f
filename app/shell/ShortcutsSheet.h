// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace punte {

class ActionRegistry;

/// Ctrl+?: every command with its keys, by group; typing filters; the keys of the chosen command can be changed, and a clash is said.
class ShortcutsSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutsSheet(ActionRegistry &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void filter(const QString &text);
    void chooseCurrent();
    void applyKeys();
    void retranslate();
    [[nodiscard]] QByteArray currentId() const;

    ActionRegistry &m_actions;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_label;
    QKeySequenceEdit *m_keys;
    QPushButton *m_reset;
    QLabel *m_clash;
    QPushButton *m_close;
};

} // namespace punte
