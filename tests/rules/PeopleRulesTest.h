// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Roles of people over time and the search for duplicates, as the database holds them.
class PeopleRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesFollowThePerson();
    void anotherCompanyEndsTheOldLink();
    void movedToKeepsHistory();
    void anotherJobInTheSameCompany();
    void movesThatAreRefused();
    void aMoveNeedsTheRightToBoth();
    void rolesGoWithThePerson();
    void duplicatesOfCompanies_data();
    void duplicatesOfCompanies();
    void duplicatesOfPeople_data();
    void duplicatesOfPeople();
    void duplicatesFollowTheRecord();
    void duplicatesTellNothingWithoutTheRight();
};

} // namespace punte
