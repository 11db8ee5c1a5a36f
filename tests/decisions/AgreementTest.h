// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Spread of a cell, r_wg, Kendall and Krippendorff against published and hand-computed numbers.
class AgreementTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spreadOfACell();
    void withinGroup();
    void withinGroupRefuses();
    void kendallWithTies();
    void kendallOfNothing();
    void kendallOfADecision();
    void orderAgainstLevel();
    void kendallHint();
    void alphaPublished();
    void alphaByHand();
    void alphaOfNothing();
    void alphaRefuses();
    void orderOfRatersDoesNotMatter();
};

} // namespace punte
