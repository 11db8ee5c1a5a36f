// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The reference document is the contract for names: its columns, types, lengths, values and indexes against the migrated catalog.
/// What is missing here on purpose stands in sql/README.md, "Departures".
class ReferenceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void values_data();
    void values();
    void indexes();
};

} // namespace punte
