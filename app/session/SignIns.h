// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

namespace punte {

/// Somebody the sample can be used as.
struct SignIn {
    QString login;   ///< full role name
    QString name;
    QString role;    ///< role code
};

/// For "Continue as ..." in the sample; an empty list when it cannot be read. Answers on the GUI thread while `context` lives.
void listSignIns(Database &database, QObject *context, std::function<void(QList<SignIn>)> done);

} // namespace punte
