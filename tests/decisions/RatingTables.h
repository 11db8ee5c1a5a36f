// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// Scores by option, criterion, evaluator; 0 stands for an empty place. The confidence of all is 5.
[[nodiscard]] RatingTable tableOf(const QList<QList<QList<int>>> &scores);
/// With a confidence for each score.
[[nodiscard]] RatingTable tableOf(const QList<QList<QList<int>>> &scores, const QList<QList<QList<int>>> &confidence);
/// The published example of the methods (pub-saw-balanced) and its weights: B before A before C.
[[nodiscard]] RatingTable publishedTable();
[[nodiscard]] QList<double> publishedWeights();
/// Repeatable scores and confidences; every fifth place or so is empty when `gaps`.
[[nodiscard]] RatingTable drawnTable(qsizetype options, qsizetype criteria, qsizetype evaluators, quint64 seed, bool gaps);
/// The same judgements with the three indexes shuffled by these orders: place i of the answer is place order[i] of the table.
[[nodiscard]] RatingTable reordered(const RatingTable &table, const QList<qsizetype> &options, const QList<qsizetype> &criteria,
                                    const QList<qsizetype> &evaluators);
/// 0, 1, ... count-1, shuffled by the seed.
[[nodiscard]] QList<qsizetype> shuffledOrder(qsizetype count, quint64 seed);

} // namespace punte
