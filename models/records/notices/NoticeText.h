// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/notices/Notice.h"

namespace punte::NoticeText {

/// "Elena Ionescu assigned you a task", "Elena Ionescu assigned you 5,000 tasks"; of a reminder the task itself.
[[nodiscard]] QString title(const Notice &notice);
/// What it is about: "Send the offer • Lactate Bucegi SA", "in 45 minutes • Lactate Bucegi SA"; may be empty.
[[nodiscard]] QString detail(const Notice &notice, const QDateTime &now);
/// "Assigned to me", as filters and preferences name a kind.
[[nodiscard]] QString kindName(const QByteArray &kind);
/// Freedesktop name.
[[nodiscard]] QString icon(const Notice &notice);
/// Several at once, on the desktop: "5 new notifications".
[[nodiscard]] QString several(int count);

} // namespace punte::NoticeText
