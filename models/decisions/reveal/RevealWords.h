// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"

#include <QStringList>

namespace punte {

/// What a revealed decision says, in sentences of the window's language. Options are called by their letters; names are what people
/// typed: plain text. Strong parts stand between two signs that no text has (strong()); plain() takes them out.
namespace RevealWords {

[[nodiscard]] QString strong(const QString &text);
[[nodiscard]] QString plain(QString text);
constexpr QChar strongBegins = u'\u0002';
constexpr QChar strongEnds = u'\u0003';

/// "7.21"; an en dash for nothing.
[[nodiscard]] QString value(std::optional<double> value);
/// "8.2": means of cells and parts of a total.
[[nodiscard]] QString part(double value);
/// "6.6 – 7.8"
[[nodiscard]] QString interval(const ValueInterval &interval);
/// "7–9", or "7" when all gave the same.
[[nodiscard]] QString range(const CellSpread &spread);
[[nodiscard]] QString weight(double weight);
/// What bar and line are: "bar: weighted mean of 5; line: lowest and highest single value".
[[nodiscard]] QString rankingCaption(const RevealFacts &facts);
/// "B is first in 94% of plausible weightings".
[[nodiscard]] QString plausible(const RevealFacts &facts, qsizetype leader, double share);
/// Where views differ most, and whether one voice decides.
[[nodiscard]] QString agreement(const RevealFacts &facts);
/// What must be known before the ranking is believed, one sentence each: few voices, a tie, all equal, incomplete options, the other trust
/// setting, a later round without a result.
[[nodiscard]] QStringList cautions(const RevealFacts &facts);
/// What the second and third round changed; empty for the first.
[[nodiscard]] QString rounds(const RevealFacts &facts);
/// What would flip the result by this criterion: one sentence or two; says so when nothing does.
[[nodiscard]] QString flip(const RevealFacts &facts, const RevealFigures &figures, qsizetype criterion);
/// The same in short, beside a scale: "above 3.4 (33%): D"; empty when it cannot flip. `onScale` false: beyond the weights people may set.
struct ShortFlip {
    QString text;
    bool onScale = true;
};
[[nodiscard]] QList<ShortFlip> shortFlips(const RevealFacts &facts, const RevealFigures &figures, qsizetype criterion);
/// How Kendall's W is named: "Kendall's W 0.71"; empty without.
[[nodiscard]] QString kendall(const RevealFacts &facts);

} // namespace RevealWords

} // namespace punte
