// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/SegmentConditions.h"

#include <QCoreApplication>

namespace punte {

class SegmentValues;

/// Conditions in words, as chips and lists say them.
class SegmentText final {
    Q_DECLARE_TR_FUNCTIONS(punte::SegmentText)
public:
    /// "State", "Not: state"; a key that nobody knows by its own name.
    [[nodiscard]] static QString field(const SegmentCondition &condition);
    /// "Loyal, Advocate", "6 to 90 days ago or never".
    [[nodiscard]] static QString value(const SegmentCondition &condition, const SegmentValues &values);
    /// Both, for a line of text.
    [[nodiscard]] static QString sentence(const SegmentCondition &condition, const SegmentValues &values);
    /// All of them: "State Active; county Cluj".
    [[nodiscard]] static QString summary(const QJsonObject &criteria, const SegmentValues &values);
    /// What is wrong, by the code of marketing.segment_problem.
    [[nodiscard]] static QString problem(const QString &code);

private:
    [[nodiscard]] static QString days(const QJsonObject &range);
    [[nodiscard]] static QString money(const QJsonObject &range);
    [[nodiscard]] static QString tags(const QJsonValue &value);
    [[nodiscard]] static QString group(const QJsonValue &value, bool any, const SegmentValues &values);
};

} // namespace punte
