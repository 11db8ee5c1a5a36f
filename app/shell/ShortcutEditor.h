// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace punte {

class ActionRegistry;

/// Every command with its keys, by group; typing filters by name or key. The keys of the chosen command are pressed to be set; keys that
/// another command has are named with it, and can be taken away from it. The shortcut sheet and Preferences show this one.
class ShortcutEditor final : public QWidget {
    Q_OBJECT
public:
    ShortcutEditor(ActionRegistry &actions, QWidget *parent);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    void retranslate();
    /// How many commands have other keys than they came with.
    [[nodiscard]] int changedCount() const;
    /// Chooses a command; for tests and pictures.
    void choose(const QByteArray &id);
    void tryKeys(const QKeySequence &keys);

Q_SIGNALS:
    void keysChanged();

private:
    void build();
    void fill();
    void filter(const QString &text);
    void chooseCurrent();
    void applyKeys();
    void shown();
    void takeAway();
    void resetAll();
    void showClash(const QString &text, const QString &button = {});
    [[nodiscard]] QByteArray currentId() const;

    ActionRegistry &m_actions;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_label;
    QKeySequenceEdit *m_keys;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_take;
    QLabel *m_clash;
    QTimer m_fillSoon;
    QByteArray m_other; ///< the command that has the keys that were pressed
};

} // namespace punte
