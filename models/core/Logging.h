// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace punte {

// One category per part of the program. Bound values and passwords are never logged, whatever the category.
Q_DECLARE_LOGGING_CATEGORY(logCore)
Q_DECLARE_LOGGING_CATEGORY(logDatabase)
Q_DECLARE_LOGGING_CATEGORY(logFeed)
Q_DECLARE_LOGGING_CATEGORY(logMigration)
Q_DECLARE_LOGGING_CATEGORY(logWorkspace)
Q_DECLARE_LOGGING_CATEGORY(logImport)
Q_DECLARE_LOGGING_CATEGORY(logModels)
Q_DECLARE_LOGGING_CATEGORY(logUi)
/// Off unless asked for: the steps of the program's start, for the benchmark.
Q_DECLARE_LOGGING_CATEGORY(logStartup)

} // namespace punte
