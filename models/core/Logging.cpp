// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Logging.h"

namespace punte {

Q_LOGGING_CATEGORY(logCore, "punte.core", QtInfoMsg)
Q_LOGGING_CATEGORY(logDatabase, "punte.database", QtInfoMsg)
Q_LOGGING_CATEGORY(logFeed, "punte.feed", QtInfoMsg)
Q_LOGGING_CATEGORY(logMigration, "punte.migration", QtInfoMsg)
Q_LOGGING_CATEGORY(logWorkspace, "punte.workspace", QtInfoMsg)
Q_LOGGING_CATEGORY(logImport, "punte.import", QtInfoMsg)
Q_LOGGING_CATEGORY(logModels, "punte.models", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "punte.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logStartup, "punte.startup", QtWarningMsg)

} // namespace punte
