// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace punte {

/// What one person says of one option by one criterion.
struct ScoreCell {
    static constexpr int highest = 10;
    static constexpr int surest = 5;
    static constexpr int longestComment = 2000;

    int score = 0; ///< 1 to 10; 0 = not scored
    int confidence = surest;
    bool cannotJudge = false;
    QString comment;

    [[nodiscard]] bool isDone() const { return cannotJudge || score > 0; }
    /// The comment goes with a score; without one the reveal would have nowhere to put it.
    [[nodiscard]] bool hasLonelyComment() const { return score == 0 && !comment.isEmpty(); }
    bool operator==(const ScoreCell &) const = default;
};

/// Which cell, whatever the order in which this person sees the options.
struct CellKey {
    QUuid option;
    QUuid criterion;
    bool operator==(const CellKey &) const = default;
};

inline size_t qHash(const CellKey &key, size_t seed = 0) { return qHashMulti(seed, key.option, key.criterion); }

} // namespace punte
