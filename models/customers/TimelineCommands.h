// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TaskCommands.h"
#include "models/customers/TimelineItem.h"
#include "models/records/UndoStack.h"

namespace punte::TimelineCommands {

/// What the undo list calls a command about this line.
[[nodiscard]] ActionLabel label(const QByteArray &code, const TimelineItem &item);

/// Each is one undo step; `done` gets the action's id. Only for lines that somebody wrote (TimelineItem::isOwnText()). `action` is made by
/// the caller (Saves::newId()) so that a draft can name it.
void setText(Database &database, QObject *context, const TimelineItem &item, const QString &text, const QUuid &action, TaskCommands::Done done);
void setPinned(Database &database, QObject *context, const TimelineItem &item, bool pinned, TaskCommands::Done done);
void remove(Database &database, QObject *context, const TimelineItem &item, TaskCommands::Done done);

/// What stands there now instead of what was read, when setText() met somebody else's; an error when it is not there any more.
void readConflict(Database &database, QObject *context, const TimelineItem &item, const QString &text, std::function<void(const Result<ConflictInfo> &)> done);
/// The words that the compare settled on.
[[nodiscard]] QString textOf(const TimelineItem &item, const QVariantMap &values);

} // namespace punte::TimelineCommands
