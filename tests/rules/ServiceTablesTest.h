// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The schema `service`: who reads and writes it (the document's roles, groomers among them), reports and reviews, the waiting list.
class ServiceTablesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesOfTheDocument();
    void groomersWriteTheirOwn();
    void visitsHaveThePriceOfTheService();
    void reportsAreFinishedWhole();
    void viewsAndExpiry();
    void reviewsAreOfTheirVisit();
    void waitingListMatches();
    void offersExpire();
    void firstYesWins();
    void deletedWithTheCustomer();
};

} // namespace punte
