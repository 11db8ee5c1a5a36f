// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Attribution as the database computes it: the same as the formulas, the same again, from the touches that count and from no others, for those
/// who may see it.
class AttributionRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesAreThoseOfTheFormulas();
    void theSameFactsGiveTheSameRows();
    void machinesTouchNobody();
    void whatCountsAsATouch();
    void whatIsAConversion();
    void totalsReconcile();
    void changesAreComputedWhenAskedFor();
    void whoSeesWhat();
    void eventsFromElsewhereOnce();
    void oneComputesAtATime();
};

} // namespace punte
