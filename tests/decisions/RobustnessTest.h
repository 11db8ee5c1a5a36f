// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What would change the result: critical weights, one voice, SMAA, whiskers, Borda and Condorcet.
class RobustnessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void criticalPublished();
    void criticalMeetsExactly();
    void flipsTellWhoLeadsBeyond();
    void criticalOfNothing();
    void oneVoice();
    void smaaSumsToOne();
    void smaaTies();
    void smaaIsRepeatable();
    void smaaPlausible();
    void smaaRefuses();
    void whiskersOfFew();
    void whiskersOfMany();
    void whiskersOfNobody();
    void bordaByHand();
    void condorcetByHand();
    void ballotsOfADecision();
    void ballotsRefuse();
};

} // namespace punte
