// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Who gets the credit of a conversion: the path, the five models, and money that adds up.
class AttributionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pathIsOrderedAndCut();
    void tiesGoByNumber();
    void models();
    void positionOfFew();
    void decay();
    void decayOfVeryOldTouches();
    void moneyAddsUp();
    void nothingTouched();
    void orderOfRowsDoesNotMatter();
    void refuses();
};

} // namespace punte
