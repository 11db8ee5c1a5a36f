// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace punte {

/// Roles that all record models answer beside Qt's own.
enum RecordRole {
    IdRole = Qt::UserRole + 1,   ///< QUuid
    VersionRole,                 ///< int
    RawRole,                     ///< the value as the database holds it
    FieldRole,                   ///< const Field * of the column as void *
    PlaceholderRole,             ///< true while the row is still loading
    SaveStateRole,               ///< punte::SaveState as int
    CurrencyRole,                ///< QString, for money cells
    TableRole,                   ///< QByteArray table name
    FirstDomainRole = Qt::UserRole + 100
};

enum class SaveState { Clean, Saving, Saved, Refused, Conflict };

} // namespace punte
