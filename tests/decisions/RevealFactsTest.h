// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What a page says about a revealed decision, from cells alone.
class RevealFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theCaseOfThePictures();
    void weightsOfTheCaseOfThePictures();
    void nothingRevealed();
    void closedWithoutResult();
    void allCellsEmpty();
    void allOptionsEqual();
    void aSharedFirstPlace();
    void oneEvaluator();
    void incompleteOptionsAreNotRecommended();
    void theOtherTrustSettingIsNamed();
    void theSecondRound();
    void otherWeightsAreOnlyAQuestion();
    void lettersAndNamesArePlain();
};

} // namespace punte
