// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The verdict of a test: each of the five, the order among them, and what no later look takes back.
class VerdictTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void five_data();
    void five();
    void plannedSizeIsReachedByAll();
    void thePlannedTestHappensOnce();
    void aDecisionStands();
    void theLevelIsShared();
    void gateOfTheSampleRatio();
    void nobodyYet();
    void theSameInBoth();
    void severalChallengers();
    void holmOverChallengers();
    void figures();
    void refuses();
};

} // namespace punte
