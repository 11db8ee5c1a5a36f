// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// A run from claim to confirmation, also when it is killed.
class DeliveryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAll();
    void pausesAtOnce();
    void refusedAreNamed();
    void failureReleases();
    void lostConfirmation();
    void killedFiftyTimes();
};

} // namespace punte
