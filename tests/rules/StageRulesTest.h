// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The rules of the pipeline, as the database holds them.
class StageRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMove_data();
    void everyMove();
    void wonAsksAmountAndDate();
    void lostAsksReason();
    void lostWithRetryMakesTask();
    void reopenAsksReasonAndForgetsTheVerdict();
    void undoAlwaysWorks();
    void probabilityBelongsToItsStage();
    void closedFieldsOnlyWhenClosed();
    void teamFollowsOwner();
    void lastActivity();
    void tasksKnowWhenTheyWereDone();
    void requestsGetNumbers();
};

} // namespace punte
