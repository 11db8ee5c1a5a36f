// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>

namespace punte {

/// Holm's step-down correction of several p values (Holm 1979), in the order given: the smallest times m, the next times m-1 and so on,
/// never smaller than the one before, at most 1. As R's p.adjust(method = "holm"). Invalid when one is not from 0 to 1.
[[nodiscard]] Result<QList<double>> holmAdjusted(const QList<double> &p);

} // namespace punte
