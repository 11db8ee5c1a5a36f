// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Every function that runs with the engine's rights: it checks for itself, and does what it says for those who may.
class FunctionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDefinerFunctionIsAccountedFor();
    void refusesWithoutRight_data();
    void refusesWithoutRight();
    void strangersAreNobody();
    void sessionOpens();
    void deactivatedAtOnce();
    void administration();
    void lastAdministratorStays();
    void lending();
    void countsAndTags();
    void setupIsForTheOwner();
};

} // namespace punte
