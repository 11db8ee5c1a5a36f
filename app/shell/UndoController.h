// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

namespace punte {

class ActionRegistry;
class ShellServices;
class UndoStack;
struct UndoOutcome;

/// Undo and Redo of the window: names them after what they would do, runs them, says what came of it. Lives with the session.
class UndoController final : public QObject {
    Q_OBJECT
public:
    UndoController(UndoStack &stack, ActionRegistry &actions, ShellServices &shell, QObject *parent);

    void undo();
    void redo();
    /// The Undo of a toast: this one action, wherever it is in the stack.
    void undoAction(const QUuid &actionId);
    /// Names and states again.
    void refresh();

Q_SIGNALS:
    /// For the status bar: what was done last ("“Acme” moved to Negotiation"), and whether Undo is offered.
    void lastActionChanged(const QString &text, bool canUndo);

protected:
    /// A text field in which nothing was typed has nothing to take back: Ctrl+Z in it means what was done last, not the field.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const UndoOutcome &outcome);
    /// What came of it, in the present language.
    [[nodiscard]] static QString sentenceOf(const UndoOutcome &outcome);

    UndoStack &m_stack;
    ActionRegistry &m_actions;
    ShellServices &m_shell;
    bool m_asked = false; ///< by this window: several windows share one stack, and only the one that asked tells
};

} // namespace punte
