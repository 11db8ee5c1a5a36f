// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/calc/LifecycleCalc.h"

namespace punte {

const CalcTable &lifecycleCalcTable()
{
    static const CalcTable table = {
        {"nps_and_margin", calcNpsAndMargin},
        {"nps_trend", calcNpsTrend},
    };
    return table;
}

} // namespace punte
