// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/Learning.h"
#include "models/decisions/outcome/OutcomeDetails.h"
#include "views/components/Chip.h"

#include <QCoreApplication>

namespace punte {

/// What figures of learning are called in sentences; every one says of how many cases.
class LearningText final {
    Q_DECLARE_TR_FUNCTIONS(punte::LearningText)
public:
    [[nodiscard]] static QString figure(double value, int decimals);
    /// Of 0 to 1: "84%".
    [[nodiscard]] static QString percent(double share);
    /// "first", "third"; an en dash without a rank.
    [[nodiscard]] static QString rank(int rank);
    [[nodiscard]] static QString kept(std::optional<bool> retained);
    [[nodiscard]] static ChipSpec keptChip(bool retained);
    /// "23 cases".
    [[nodiscard]] static QString cases(int count);
    /// "Not enough cases: 9 so far, 10 are needed."
    [[nodiscard]] static QString notEnough(int count);
    /// "rank correlation 0.78"; empty without.
    [[nodiscard]] static QString correlation(const Learning &learning);
    /// "In 23 cases, scores given with confidence 4–5 missed by 1.1 points, those with 1–2 by 2.6."
    [[nodiscard]] static QString confidence(const Learning &learning);
    /// "First choice sent: 16 of 19 customers kept (84%, 95% interval 62–94%)."
    [[nodiscard]] static QString firstChoice(const Learning &learning);
    [[nodiscard]] static QString otherChoice(const Learning &learning);
    /// "Expected 18,000 RON, was 17,250 RON ..." for each currency.
    [[nodiscard]] static QString impact(const ImpactFacts &facts);
    /// "7 similar cases got 20–30%; this one 60%." Empty with fewer than five.
    [[nodiscard]] static QString given(const OutcomeDetails::Given &given);
    [[nodiscard]] static QString apart(const ApartCase &each);
    /// "20–30%", "30%".
    [[nodiscard]] static QString range(double low, double high);
    static constexpr int givenNeeded = 5;
};

} // namespace punte
