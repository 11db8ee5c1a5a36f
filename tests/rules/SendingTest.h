// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Runs and what becomes of their messages: when, to whom, handed out once, heard of once.
class SendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunIsMadeOnce();
    void whoMaySend();
    void versionsFollowTheCustomer();
    void theNextDates();
    void theHourStaysOverAChangeOfClocks();
    void nobodyTwiceWithinTheInterval();
    void pausingSkips();
    void aChangedZoneAsks();
    void handedOutExactlyOnce();
    void pausingStopsAtTheNextClaim();
    void eventsOnceAndInAnyOrder();
    void whatEventsSayOfAPerson();
    void badEventsSpoilNoOther();
};

} // namespace punte
