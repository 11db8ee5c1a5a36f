// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The net promoter score: categories, rounding, margin, the latest answers, the trend, and what calc says of it.
class NpsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void categories();
    void score();
    void halvesGoAwayFromZero();
    void marginFromThirty();
    void noAnswers();
    void latestPerCustomer();
    void trend_data();
    void trend();
    void refuses();
    void vectors();
    void contract_data();
    void contract();
    void calcRefuses_data();
    void calcRefuses();
};

} // namespace punte
