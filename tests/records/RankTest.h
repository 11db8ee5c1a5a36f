// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Ranks and the row cache: pure data structures, tested by properties on random sequences.
class RankTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void liesBetweenItsNeighbours();
    void staysShortWhenAppending();
    void survivesTheSameGapOverAndOver();
    void givesManyAtOnceInOrder();
    void refusesWhereThereIsNoRoom();
    void cacheAnswersLikeAPlainList();
    void cacheKeepsItsSize();
};

} // namespace punte
