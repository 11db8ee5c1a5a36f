// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What happens to people who look at their tests every day: simulated tests, drawn with a fixed seed.
class PeekingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void falseWinnersAreRare();
    void noLookTakesADecisionBack();
    void trueWinnersAreFound();
};

} // namespace punte
