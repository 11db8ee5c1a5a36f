// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/NumberMatrix.h"
#include "models/core/Result.h"

#include <QList>

#include <optional>

namespace punte {

/// One person's judgement of one option by one criterion, as the reference document fixes it: a whole score of 1..10, a whole confidence
/// of 1..5 (5 unless somebody says otherwise).
struct Rating {
    double score = 0;
    double confidence = 5;
};

/// What was judged: ratings by option, criterion and evaluator, all counted from 0; an empty place is somebody who did not rate that cell
/// or cannot judge it. A value, without clock and database.
///
/// Where the product keeps nobody's identity (after the reveal), the place of an evaluator is only a place within its cell. Whatever reads
/// cells alone (the sums, the spread, the what-if) is right for such a table too; what follows one person through it (KendallW, OneVoice,
/// ValueIntervals) is computed where the identities are.
class RatingTable final {
public:
    RatingTable() = default;
    /// Empty places for these numbers of options, criteria and evaluators; a negative number counts as none.
    RatingTable(qsizetype options, qsizetype criteria, qsizetype evaluators);

    [[nodiscard]] qsizetype options() const { return m_options; }
    [[nodiscard]] qsizetype criteria() const { return m_criteria; }
    [[nodiscard]] qsizetype evaluators() const { return m_evaluators; }

    /// The indexes must lie inside; what they name is nobody's input.
    [[nodiscard]] const std::optional<Rating> &at(qsizetype option, qsizetype criterion, qsizetype evaluator) const
    {
        return m_places[place(option, criterion, evaluator)];
    }
    void set(qsizetype option, qsizetype criterion, qsizetype evaluator, std::optional<Rating> rating)
    {
        m_places[place(option, criterion, evaluator)] = rating;
    }
    /// The scores given in one cell, in the order of the evaluators.
    [[nodiscard]] QList<double> scores(qsizetype option, qsizetype criterion) const;
    /// How many evaluators rated anything at all.
    [[nodiscard]] qsizetype voices() const;
    [[nodiscard]] bool hasVoice(qsizetype evaluator) const;
    /// The table as if this evaluator had rated nothing.
    [[nodiscard]] RatingTable without(qsizetype evaluator) const;

    /// Invalid when there is no option or no criterion, or a score or confidence is no whole number of its scale.
    [[nodiscard]] Result<> check() const;

private:
    [[nodiscard]] qsizetype place(qsizetype option, qsizetype criterion, qsizetype evaluator) const
    {
        return (option * m_criteria + criterion) * m_evaluators + evaluator;
    }

    qsizetype m_options = 0;
    qsizetype m_criteria = 0;
    qsizetype m_evaluators = 0;
    QList<std::optional<Rating>> m_places;
};

} // namespace punte
