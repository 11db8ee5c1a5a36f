// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/UndoStack.h"
#include "views/components/ShellServices.h"

namespace punte {

/// A command on a test was done: the toast offers to take it back, and so does Undo at once.
inline void tellTestStep(ShellServices &shell, const LiveText &text, const QUuid &action, const QByteArray &code, const QString &test)
{
    shell.undoStack().push(action, {code, {{QStringLiteral("subject"), test}, {QStringLiteral("table"), QStringLiteral("marketing.ab_tests")}}});
    shell.showToast(text, action);
}

} // namespace punte
