// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The catalog obeys its own rules, its lint has teeth, and the migrations are what they were.
class CatalogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToFind();
    void lintHasTeeth_data();
    void lintHasTeeth();
    void migrationsAreDone();
    void functionsArePure();
    void wallBetweenOrganisations();
    void hotPlans_data();
    void hotPlans();
};

} // namespace punte
