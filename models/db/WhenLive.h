// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

namespace punte {

/// Calls `again` once when the line is back. Nothing happens while the line is there: then the failure had another reason, and asking
/// again would not help. Ends with `context`.
template <class Again>
void whenLiveAgain(Database &database, QObject *context, Again again)
{
    if (database.state() == ConnectionState::Live || database.state() == ConnectionState::Closed)
        return;
    auto *once = new QObject(context);
    QObject::connect(&database, &Database::stateChanged, once, [&database, once, again](ConnectionState state) {
        if (state != ConnectionState::Live)
            return;
        QObject::disconnect(&database, nullptr, once, nullptr);
        once->deleteLater();
        again();
    });
}

} // namespace punte
