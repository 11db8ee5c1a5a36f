// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The dashboard of campaigns: who is answered what, that it is what its rows add up to whatever was changed, one currency at a time, and of
/// when its figures are.
class DashboardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsAnswered();
    void sumsFollowTheirRows();
    void messagesAreCountedByTheirDay();
    void currenciesStayApart();
    void keptUntilItIsCountedAnew();
    void whatCannotBeAsked();
    void spentIsFiguresAndMessages();
    void aDayBeginsWhereTheOrganisationIs();
};

} // namespace punte
