// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardSource.h"

namespace punte {

/// Decisions as a board by their status, the urgent ones on top; what is closed only for its last 30 days. A card moves by decision.move, in
/// the one step that leads from its phase to the column. registerDecisionTables() must have run.
[[nodiscard]] BoardSource decisionBoardSource();

inline constexpr int closedDecisionDays = 30;

/// What moving a card to a column asks for, beside nothing.
namespace DecisionMove {
inline const QByteArray choice = QByteArrayLiteral("choice");      ///< which option is chosen: on the page of the case
inline const QByteArray reason = QByteArrayLiteral("reason");      ///< why it is called off
inline const QByteArray framing = QByteArrayLiteral("framing");    ///< options first: on the page of the case
}

/// Whether a case of this status and phase may become `to`, as far as the window knows; the database decides.
[[nodiscard]] MoveVerdict decisionStep(const QByteArray &from, int phase, const QByteArray &to);

} // namespace punte
