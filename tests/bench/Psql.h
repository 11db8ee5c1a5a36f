// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDatabase.h"

#include <functional>

namespace punte {

/// The statement with which a list reads its first page (LIMIT 201), as the server saw it while `what` ran: taken from its log, to be
/// given to psql unchanged. Only for statements without parameters. Empty when there was none.
[[nodiscard]] QString statementOfPage(TestDatabase &database, const std::function<void()> &what);

/// Milliseconds that psql says (\timing) for the statement, `count` times on one open connection after two times unmeasured.
[[nodiscard]] QList<double> psqlTimes(const ConnectionSettings &connection, const QString &statement, int count);

} // namespace punte
