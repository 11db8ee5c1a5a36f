// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDatabase.h"

#include <QMap>

namespace punte {

/// What the organisation's data say: table -> checksum of all its live rows. Every table of the database is in it, but for those that
/// keep what happened rather than what is; they are named, with the reason, in the source.
[[nodiscard]] QMap<QString, QString> businessState(TestDatabase &database);
/// The tables in which two states differ, with both rows' worth of words for the message.
[[nodiscard]] QStringList differingTables(const QMap<QString, QString> &a, const QMap<QString, QString> &b);

} // namespace punte
