// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Ctrl+K, driven by keys.
class PaletteCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAndGivesTheFocusBack();
    void runsACommandByItsRomanianName();
    void onlyTheNewestSearchCounts();
    void laterHitsComeTogether();
    void nameOfACommandStaysFirst();
    void asksAgainWhatNobodyStopped();
    void prefixesChooseWhatIsAsked();
    void opensARecord();
    void commandsKnowTheCustomerFoundFirst();
    void modelHoldsItsContract();
    void commandsOfHiddenPagesAreNotOffered();
    void aFailedSearchIsSaid();
};
