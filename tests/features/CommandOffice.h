// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDatabase.h"

namespace punte {

/// An organisation in the middle of its work, for commands of every sort: maria manages, ana and ion sell; customers with people, addresses,
/// contracts with reminders, opportunities in all stages, tasks that repeat, requests with threads; some of each deleted already.
class CommandOffice final {
public:
    CommandOffice();

    TestDatabase db;
    QList<QUuid> people;
};

} // namespace punte
