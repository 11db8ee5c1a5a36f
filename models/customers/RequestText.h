// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestItem.h"

namespace punte::RequestText {

/// "SD-322"
[[nodiscard]] QString number(qint64 number);
/// "answer overdue 1 h", "answer in 25 min", "waiting for the customer", "closed".
[[nodiscard]] QString answer(const RequestItem &request, const QDateTime &now);
/// How long something takes, in one unit: "25 min", "2 h", "3 days".
[[nodiscard]] QString span(qint64 seconds);
/// "new", "3 messages"
[[nodiscard]] QString messages(int count);

} // namespace punte::RequestText
