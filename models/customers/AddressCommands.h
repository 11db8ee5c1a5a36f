// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/CompanyDetails.h"
#include "models/customers/TaskCommands.h"
#include "models/records/Saves.h"

namespace punte::AddressCommands {

/// "Călărași 12, 920031 Slobozia, Ialomița": what is there of it, in one line.
[[nodiscard]] QString line(const CompanyDetails::Address &address);

/// Names a command on an address for the undo stack.
[[nodiscard]] ActionLabel label(const QByteArray &code, const CompanyDetails::Address &address);
/// Makes this address the company's primary one and `before` (null id = none) not, as one action.
void makePrimary(Database &database, QObject *context, const CompanyDetails::Address &address, const CompanyDetails::Address &before, TaskCommands::Done done);
void remove(Database &database, QObject *context, const CompanyDetails::Address &address, TaskCommands::Done done);

} // namespace punte::AddressCommands
