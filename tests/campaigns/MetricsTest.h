// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The figures of campaigns: decimal, ratios of sums, no value where there is none.
class MetricsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rates();
    void noValueIsNotZero();
    void totalsAreRatiosOfSums();
    void flags();
    void roundedOnce();
    void sends();
    void changes();
    void pace_data();
    void pace();
    void hugeAmounts();
    void refuses();
};

} // namespace punte
