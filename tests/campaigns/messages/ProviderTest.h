// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Events of mail providers.
class ProviderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void providers_data();
    void providers();
    void kinds_data();
    void kinds();
    void times_data();
    void times();
    void dateOrder();
    void badRows();
    void duplicates();
    void machines();
    void hugeAgent();
    void columnsSaid();
};

} // namespace punte
