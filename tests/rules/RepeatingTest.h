// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Tasks that repeat or are handed on, free days and working hours, as the database decides them.
class RepeatingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesThatAreKept_data();
    void rulesThatAreKept();
    void occurrences_data();
    void occurrences();
    void nextOne_data();
    void nextOne();
    void undoTakesTheNextOneBack();
    void oneNextOnly();
    void whatHasPassedIsLeftOut();
    void repeatingNeedsADate();
    void whoHasATaskHandsItOn();
    void nobodySaysWhoHandedItOn();
    void midnightIsTheWholeDay();
    void holidaysAsTheProgramHasThem();
    void organisationsOwnDays();
    void workingTime();
};

} // namespace punte
