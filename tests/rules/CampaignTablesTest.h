// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Campaigns as rows: the documents' statements, the shapes of JSON, checks, budgets, the way of a campaign and undo.
class CampaignTablesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentsQueriesRun();
    void documentsValuesAreAccepted_data();
    void documentsValuesAreAccepted();
    void shapesOfJson_data();
    void shapesOfJson();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void budgetsAddUp();
    void everyMove_data();
    void everyMove();
    void stateIsChangedByMovingOnly();
    void launchingNeedsEverything();
    void pausingStopsTheRun();
    void callingOffStopsMessages();
    void whatIsScheduledIsFixed();
    void undoGoesAsFarAsNothingWasSent();
    void deletedWithItsParts();
};

} // namespace punte
