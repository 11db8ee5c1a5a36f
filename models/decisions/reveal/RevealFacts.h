// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/AgreementWord.h"
#include "models/decisions/ValueIntervals.h"
#include "models/decisions/WhatIf.h"
#include "models/decisions/reveal/RevealData.h"

#include <QStringList>

namespace punte {

struct CaseFacts;

/// What one weighting of the criteria makes of the scores.
struct RevealFigures {
    QList<double> weights;                       ///< raw, one per criterion
    WhatIf::Answer answer;                       ///< without its draws
    QList<std::optional<double>> values;         ///< per option, with the trust setting that is shown: by confidence
    QList<int> ranks;                            ///< among the complete options, 1 2 2 4; 0 for an incomplete one: it is not recommended
    QList<qsizetype> order;                      ///< options as they are listed: by rank, then the incomplete ones by their provisional value
    qsizetype leader = -1;                       ///< the first of the leading ones; -1: no option is complete
    bool isAllEqual = false;                     ///< two or more complete options, and every one is first
    bool isTied = false;                         ///< more than one is first
};

/// What a page says about a revealed decision: pure, made of the case and of what was revealed. Indexes are those of the case's options
/// and criteria. What needs whole ballots (W, the one voice, the whiskers) comes from the reveal; all else is computed of the cells.
class RevealFacts final {
public:
    enum class Standing {
        NoRound,       ///< nothing was revealed, nothing closed
        WithoutResult, ///< the last round was closed without a result, and none was revealed before
        NothingJudged, ///< revealed, and every cell is empty: everybody said that it cannot be judged
        Result
    };
    struct Cell {
        qsizetype option = -1;
        qsizetype criterion = -1;
        [[nodiscard]] bool isValid() const { return option >= 0; }
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    RevealFacts() = default;
    [[nodiscard]] static RevealFacts of(const CaseFacts &facts, const RevealData &data);

    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] qsizetype options() const { return m_letters.size(); }
    [[nodiscard]] qsizetype criteria() const { return m_criteria.size(); }
    [[nodiscard]] const QStringList &letters() const { return m_letters; }
    [[nodiscard]] const QStringList &titles() const { return m_titles; }
    [[nodiscard]] const QStringList &criterionNames() const { return m_criteria; }
    [[nodiscard]] const QList<double> &weights() const { return m_weights; }

    /// The round whose result this is; 0 without.
    [[nodiscard]] int round() const { return m_round.round; }
    [[nodiscard]] const RoundResult &result() const { return m_round; }
    /// A later round than the shown one was closed without a result.
    [[nodiscard]] bool laterRoundFailed() const { return m_laterRoundFailed; }
    [[nodiscard]] bool isTooSmall() const { return m_standing == Standing::Result && m_round.voices < 3; }

    /// With the weights as they were agreed on; only with a Result.
    [[nodiscard]] const RevealFigures &stated() const { return m_stated; }
    /// With others; never stored. Nothing without a Result, or when there is not one weight per criterion.
    [[nodiscard]] std::optional<RevealFigures> with(const QList<double> &weights) const;
    [[nodiscard]] const std::optional<WhatIf> &whatIf() const { return m_whatIf; }

    [[nodiscard]] std::optional<ValueInterval> whisker(qsizetype option) const { return m_whiskers.value(option); }
    [[nodiscard]] ValueIntervals::Kind whiskerKind() const;
    [[nodiscard]] const std::optional<CellSpread> &spread(qsizetype option, qsizetype criterion) const { return m_spreads[option][criterion]; }
    [[nodiscard]] std::optional<double> mean(qsizetype option, qsizetype criterion) const;
    /// The options with the best mean of a criterion; none where all are alike.
    [[nodiscard]] QList<qsizetype> bestOf(qsizetype criterion) const;
    /// Where views differ most: the cell with the widest range, of equal ones that with the wider middle half. None where everybody agrees.
    [[nodiscard]] Cell widest() const { return m_widest; }
    /// Cells to be looked at: the widest one from three points on, and each whose middle half spans three points.
    [[nodiscard]] bool isConspicuous(qsizetype option, qsizetype criterion) const;
    [[nodiscard]] AgreementWord word() const { return m_word; }
    /// Criteria of an option that nobody judged.
    [[nodiscard]] QList<qsizetype> unjudged(qsizetype option) const { return m_unjudged.value(option); }

    /// The same cell in the round before, if there was one.
    [[nodiscard]] std::optional<EarlierCell> before(qsizetype option, qsizetype criterion) const;
    [[nodiscard]] int roundBefore() const { return m_roundBefore; }
    struct Change {
        int narrower = 0;
        int wider = 0;
    };
    /// How many cells' ranges became smaller and larger since the round before.
    [[nodiscard]] Change change() const;
    /// Another round would hardly change it: in no cell of the two leading options the middle half spans more than two points.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] qsizetype indexOf(const QUuid &option) const { return m_optionIds.indexOf(option); }
    [[nodiscard]] QUuid optionId(qsizetype option) const { return m_optionIds.value(option); }
    [[nodiscard]] qsizetype criterionIndex(const QUuid &criterion) const { return m_criterionIds.indexOf(criterion); }

private:
    void takeScores(const RevealData &data);
    void findWidest();

    Standing m_standing = Standing::NoRound;
    QStringList m_letters;
    QStringList m_titles;
    QStringList m_criteria;
    QList<QUuid> m_optionIds;
    QList<QUuid> m_criterionIds;
    QList<double> m_weights;
    RoundResult m_round;
    bool m_laterRoundFailed = false;
    RevealFigures m_stated;
    std::optional<WhatIf> m_whatIf;
    QList<std::optional<ValueInterval>> m_whiskers;
    QList<QList<std::optional<CellSpread>>> m_spreads;
    QList<QList<qsizetype>> m_unjudged;
    Cell m_widest;
    AgreementWord m_word = AgreementWord::None;
    int m_roundBefore = 0;
    QList<EarlierCell> m_before;
};

} // namespace punte
