// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The server freezes, restarts or loses the line, and the window stays a place to work in.
class OfflineStories final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frozenServerIsSaidAndForgotten();
    void typedTextAndChangesWait();
    void typingGoesOnThroughARestart();
    void restartFillsThePagesAgain();
    void colleaguesChangesOfTheGapComeIn();
    void theSaveInFlightIsNeverDoubled();
    void changeMadeAwayMeetsAnother();
    void closingWithWaitingChangesAsks();
};

} // namespace punte
