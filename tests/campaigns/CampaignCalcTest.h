// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// puntectl calc as scripts see it: published vectors of tests, attribution and campaign figures, the contract, and bad input.
class CampaignCalcTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void contract_data();
    void contract();
    void refuses_data();
    void refuses();
    void methodsAreListed();
};

} // namespace punte
