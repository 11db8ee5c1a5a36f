// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class NumbersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readNumber_data();
    void readNumber();
    void readNumberRefuses_data();
    void readNumberRefuses();
    void whatIsPrintedIsReadBack();
    void rounding_data();
    void rounding();
    void roundingAgreesWithDecimal();
    void decimalArithmetic();
    void decimalRefusesOverflow();
    void money();
    void allocation_data();
    void allocation();
    void allocationRefuses_data();
    void allocationRefuses();
    void allocationAlwaysAddsUp();
    void formats_data();
    void formats();
    void plural_data();
    void plural();
};

} // namespace punte
