// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/notices/Notice.h"

namespace punte {

class ShellServices;

/// Lands on what a notice is about: its record, or the list of what it counts.
void openNotice(ShellServices &shell, const Notice &notice);

} // namespace punte
