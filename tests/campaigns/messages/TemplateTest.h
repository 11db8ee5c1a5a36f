// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Placeholders, forms of address, rendering: what one person gets.
class TemplateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flatVariantComesFirst();
    void init();
    void cleanup();
    void catalogue();
    void formOfAddress_data();
    void formOfAddress();
    void months_data();
    void months();
    void mistakes_data();
    void mistakes();
    void readsPieces();
    void rendersThePicture();
    void otherLanguages();
    void valuesAreOnlyLetters();
    void missingBlocksOrFallsBack();
    void lacksAreCounted();
    void blocksOfText();
    void footerStays();
    void launchNeedsAWayOut();
    void storedShapes();
};

} // namespace punte
