// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// A/B tests: looks are kept as they were and agree with the counts, a choice follows the last one or has a reason, what is over stays.
class AbLooksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAgreeWithTheCounts();
    void looksArePrivateAndOnlyGrow();
    void aChoiceFollowsTheLastLook();
    void whatIsOverStays();
    void theMessageTakesTheText();
    void whatCannotBeCounted();
};

} // namespace punte
