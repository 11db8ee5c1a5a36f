// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What a person may pin, what record_names() tells of whom, and whose addresses are ours.
class PinRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pinsAreOnesOwn();
    void onlyWhatCanBeReadIsPinned();
    void noMoreThanEight();
    void whatIsGoneIsNotCounted();
    void aPinStaysWithItsRecord();
    void undoBringsItBack();
    void namesKeepTheOrderAndTheRights();
    void addressesOfColleaguesAreRecognisedNotRead();
};

} // namespace punte
