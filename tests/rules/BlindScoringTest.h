// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Nobody reads another's scores before the reveal, nobody can tell whose they were afterwards, and what the reveal computes is right.
class BlindScoringTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badScoresAreRefused();
    void everyoneHasAnOrderOfHisOwn();
    void nothingReadableTellsOfAScore();
    void whatIsClosedStaysClosed();
    void revealNeedsRightAndEnoughScores();
    void deadlineRevealsNothing();
    void revealUnlinks();
    void fiveKeepTheirRowsTogether();
    void revealComputesTheMethods();
    void cellsThatNobodyJudged();
    void steppingAside();
    void secondRound();
    void cancelAndDeactivation();
    void aNewPasswordHidesOwnScores();
    void intervalsFromEightOn();
};

} // namespace punte
