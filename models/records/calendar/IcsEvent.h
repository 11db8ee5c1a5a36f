// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/CalendarEntry.h"

namespace punte {

/// One entry of a calendar file (.ics), as far as Punte keeps it.
struct IcsEvent {
    QString uid;
    QString title;
    QString description;
    QString location;
    CalendarSlot slot;
    QString repeatRule; ///< as the database takes it; empty when it does not repeat
    bool isTask = false;///< a VTODO
};

} // namespace punte
