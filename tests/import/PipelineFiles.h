// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace punte {

/// Two files of the shape that a public set of CRM opportunities has: the same columns, the same number of rows of each kind, other content.
/// 85 customers; 8,800 opportunities, of which 4,238 won (with amount), 2,473 lost (amount 0), 1,589 engaging (1,088 without customer, all
/// without amount and close date), 500 prospecting (337 without customer, no date at all); 30 agents whom nobody knows.
struct PipelineFiles {
    QByteArray accounts;
    QByteArray pipeline;
    qint64 wonSum = 0;      ///< whole units
    qint64 employees = 0;
    QByteArray revenueSum;  ///< two decimals

    static constexpr int customers = 85;
    static constexpr int won = 4238;
    static constexpr int lost = 2473;
    static constexpr int engaging = 1589;
    static constexpr int prospecting = 500;
    static constexpr int engagingAlone = 1088;
    static constexpr int prospectingAlone = 337;
    static constexpr int rows = won + lost + engaging + prospecting;
    static constexpr int agents = 30;

    [[nodiscard]] static PipelineFiles make();
};

} // namespace punte
