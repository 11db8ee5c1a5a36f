// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/CriticalWeights.h"
#include "models/decisions/ValueIntervals.h"

#include <QStringList>

namespace punte {

/// The figures of a decision in sentences of the window's language (methods 1.2 to 1.4). Names are what people typed: plain text.

/// A weight and what it is of all: "3.4 (33 % of all)"; no weight: the share alone.
[[nodiscard]] QString weightText(std::optional<double> weight, double share);
/// "B stays first unless Cost counts more than 3.4 (33 % of all), now 1.5 (18 %)", one sentence per side that flips;
/// none when the criterion cannot flip the leader.
[[nodiscard]] QStringList flipSentences(const CriterionFlips &flips, double weight, const QString &leader, const QString &criterion);
/// "first in 74 % of plausible weightings"; `share` 0..1.
[[nodiscard]] QString plausibleText(double share);
/// "With confidence counted equally, Y would lead."; several leaders are joined. Empty when both settings agree or none leads.
[[nodiscard]] QString trustSentence(const TrustComparison &comparison, const QStringList &options);
/// What a whisker spans: "line: lowest and highest single value" or "line: 95 % interval".
[[nodiscard]] QString intervalCaption(ValueIntervals::Kind kind);
/// Whether one voice decides; nothing was asked: empty.
[[nodiscard]] QString oneVoiceSentence(std::optional<bool> rests, const QString &leader);

} // namespace punte
