// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace punte {

/// Net promoter score (Reichheld 2003; methods 4). Categories are computed here and stored nowhere.
enum class NpsCategory {
    Detractor, ///< 0..6
    Passive,   ///< 7, 8
    Promoter   ///< 9, 10
};

/// Invalid for a rating outside 0..10, which is refused and not clamped.
[[nodiscard]] Result<NpsCategory> npsCategory(int rating);

/// How many answered in which way.
struct NpsCounts {
    qint64 promoters = 0;
    qint64 passives = 0;
    qint64 detractors = 0;
    [[nodiscard]] qint64 answers() const { return promoters + passives + detractors; }
};

/// Invalid when a rating is outside 0..10.
[[nodiscard]] Result<NpsCounts> countNps(const QList<int> &ratings);

/// Fewer answers than these are shown as counts, without a margin.
inline constexpr qint64 npsMarginFrom = 30;

/// The score of some answers.
struct Nps {
    qint64 answers = 0;
    double score = 0;    ///< 100 (P - D) / n, unrounded
    int shown = 0;       ///< the score as a whole number, half away from zero
    double variance = 0; ///< of one answer: p + d - (p - d)^2
    double margin = 0;   ///< at 95 %, in points: 196 sqrt(variance / n)
    [[nodiscard]] bool showsMargin() const { return answers >= npsMarginFrom; }
};

/// Nothing without an answer. Invalid when a count is negative or more than a thousand million. The variance is the multinomial one
/// (Cross Validated, question 18603).
[[nodiscard]] Result<std::optional<Nps>> npsOf(const NpsCounts &counts);

/// One answer of one customer.
struct NpsAnswer {
    qint64 customer = 0;
    QDateTime at;
    qint64 id = 0; ///< of its row; decides between answers of one moment
    int rating = 0;
};

/// One answer per customer, the latest, in the order of the customers' numbers. What a score counts unless somebody asks for all answers.
[[nodiscard]] QList<NpsAnswer> latestNpsAnswers(QList<NpsAnswer> answers);

enum class NpsTrend { Declining, Stable, Improving };

/// The last rating against the mean of the up to three before it: at least 2 points above or below is a change. `ratings` of one customer
/// in the order of time. Nothing without an answer. Invalid when a rating is outside 0..10.
[[nodiscard]] Result<std::optional<NpsTrend>> npsTrend(const QList<int> &ratings);

} // namespace punte
