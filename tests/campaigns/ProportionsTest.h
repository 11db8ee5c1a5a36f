// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The methods of two and more shares against other ways to compute the same: Boost's own distributions, the sums as they are written in
/// the books, numeric integrals, the identities between them.
class ProportionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void urnsAgreeWithBoost();
    void hugeUrnsEnd();
    void fisherOfTables();
    void fisherRefusesWhatIsTooLarge();
    void zIsTheRootOfChiSquared();
    void noValueIsNotZero();
    void intervalsHoldTheRate();
    void newcombeTurnsRound();
    void powerAndSizeAreInverse();
    void millerAsTheCalculator();
    void holm();
    void betterAgreesWithTheSum();
    void betterIsSymmetric();
    void lossAgreesWithTheIntegral();
    void mixtureAsWritten();
    void alwaysValidNeverRises();
    void assignmentIsTheHash();
    void assignmentKeepsTheSplit();
    void refuses();
};

} // namespace punte
