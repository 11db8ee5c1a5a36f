// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageTemplate.h"

namespace punte {

/// The message of the editor's picture: a sender, a recipient and what was written, complete and valid.
[[nodiscard]] MessageSender sampleSender();
[[nodiscard]] MessageRecipient sampleRecipient();
[[nodiscard]] QMap<MessageLanguage, MessageBody> sampleBodies();
[[nodiscard]] inline QDate sampleDay() { return {2026, 1, 27}; }

} // namespace punte
