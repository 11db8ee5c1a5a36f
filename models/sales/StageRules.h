// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardSource.h"

namespace punte {

/// What a move to a stage asks for before it can be saved.
namespace StageInput {
inline const QByteArray won = "won";           ///< amount and closing date
inline const QByteArray lost = "lost_reason";  ///< reason; competitor and a date to try again if known
inline const QByteArray reopen = "reopen_reason";
} // namespace StageInput

/// Mirror of the trigger crm.opportunity_rules(), only to explain sooner; the database decides and a test holds the two together.
/// Any move among the open stages, both ways; won only from Negotiation, with amount and date; lost from any open stage, with a reason;
/// a closed one reopens to Qualification, with a reason.
[[nodiscard]] MoveVerdict stageMove(const QByteArray &from, const QByteArray &to);

[[nodiscard]] bool isClosedStage(const QByteArray &stage);

} // namespace punte
