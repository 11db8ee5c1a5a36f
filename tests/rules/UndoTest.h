// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Undo and redo of every kind, and what they leave alone.
class UndoTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoOfEveryTable_data();
    void undoOfEveryTable();
    void severalStepsOnOneRow();
    void rowsChangedSinceAreNamedAndLeft();
    void creationInUseStays();
    void takenKeyIsDuplicate();
    void keysChangeHandsOnUndo();
    void companyTakesItsChildrenAlong();
    void childrenOfColleaguesComeBack();
    void bulkChangeIsOneStep();
    void onlyOnesOwnOrTheTeamsManager();
    void rightsAreCheckedAgain();
    void refusals();
    void everythingUndoneLeavesEqualTables();
};

} // namespace punte
