// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/UndoController.h"

namespace punte {

UndoController::UndoController(UndoStack &stack, ActionRegistry &actions, ShellServices &shell, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
    , m_actions(actions)
    , m_shell(shell)
{
}

void UndoController::undo() {}
void UndoController::redo() {}
void UndoController::undoAction(const QUuid &) {}
void UndoController::refresh() {}

} // namespace punte
