// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"

#include <QList>

namespace punte {

/// One of the ways in which the inbox is looked at most. The order is always the same: the urgent ones first.
struct DecisionPreset {
    QByteArray id;               ///< "score"; its command is decisions.show.score
    const char *text = nullptr;  ///< context DecisionPresets: "Mine to score"
    const char *command = nullptr; ///< "Decisions: mine to score", in the palette
    Filter filter;
};

/// In the order of the menu: all, open, waiting for me, mine to score, waiting for the reveal, overdue, waiting for the outcome.
[[nodiscard]] const QList<DecisionPreset> &decisionPresets();
/// The one with this filter; null for any other.
[[nodiscard]] const DecisionPreset *decisionPreset(const Filter &filter);

} // namespace punte
