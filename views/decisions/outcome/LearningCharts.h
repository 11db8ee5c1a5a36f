// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/Learning.h"
#include "views/components/charts/ChartData.h"

#include <QCoreApplication>

namespace punte {

/// The statistics of learning as charts; a mark hands on the id of its case where it is one.
class LearningCharts final {
    Q_DECLARE_TR_FUNCTIONS(punte::LearningCharts)
public:
    /// A mark per case over what was predicted, apart by whether the customer stayed; `mine` is the case that is looked at.
    [[nodiscard]] static ChartData prediction(const Learning &learning, std::optional<double> mine = {});
    /// By how much scores missed, level by level.
    [[nodiscard]] static ChartData confidence(const Learning &learning);
    /// Actual over expected cost, a mark per case of this currency.
    [[nodiscard]] static ChartData impact(const Learning &learning, const QByteArray &currency);
    /// Share of customers who stayed, with their intervals.
    [[nodiscard]] static ChartData choice(const Learning &learning);
    /// What was given, of what was at stake: by "tier" or by "decider".
    [[nodiscard]] static ChartData given(const Learning &learning, const QByteArray &kind);
};

} // namespace punte
