// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Two people save the same record: nothing is overwritten, the compare asks.
class ConflictStories final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formByKeys();
    void formWithAValueWrittenAnew();
    void formTakesAllTheirs();
    void formKeepsTheDraft();
    void draftIsSavedAfterAnotherRecordWasOpened();
    void listCellByMouse();
    void movedCardByKeys();
    void movedCardTakesTheirs();
    void oneOfSeveralCardsIsStale();
    void newOrderIsNoConflict();
    void deletedRecordIsSaid();
    void aThirdVersionAsksAgain();
};

} // namespace punte
