// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/DecisionPresets.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

static Filter presetOf(const QByteArray &column, FilterOp op, const QStringList &values)
{
    Filter filter;
    filter.terms = {{column, op, QVariantList(values.begin(), values.end())}};
    return filter;
}

const QList<DecisionPreset> &decisionPresets()
{
    static const QString yes = QStringLiteral("true");
    static const QList<DecisionPreset> presets{
        {"all", QT_TRANSLATE_NOOP("DecisionPresets", "All decisions"), nullptr, {}},
        {"open", QT_TRANSLATE_NOOP("DecisionPresets", "Open"), QT_TRANSLATE_NOOP("DecisionPresets", "Decisions: open"),
            presetOf("status", FilterOp::AnyOf, {QStringLiteral("created"), QStringLiteral("team_input"), QStringLiteral("evaluating")})},
        {"mine", QT_TRANSLATE_NOOP("DecisionPresets", "Waiting for me"), QT_TRANSLATE_NOOP("DecisionPresets", "Decisions: waiting for me"), presetOf("for_me", FilterOp::Is, {yes})},
        {"score", QT_TRANSLATE_NOOP("DecisionPresets", "Mine to score"), QT_TRANSLATE_NOOP("DecisionPresets", "Decisions: mine to score"),
            presetOf("next_step", FilterOp::AnyOf, {QStringLiteral("score")})},
        {"reveal", QT_TRANSLATE_NOOP("DecisionPresets", "Waiting for the reveal"), QT_TRANSLATE_NOOP("DecisionPresets", "Decisions: waiting for the reveal"),
            presetOf("next_step", FilterOp::AnyOf, {QStringLiteral("reveal")})},
        {"overdue", QT_TRANSLATE_NOOP("DecisionPresets", "Overdue"), QT_TRANSLATE_NOOP("DecisionPresets", "Decisions: overdue"), presetOf("is_overdue", FilterOp::Is, {yes})},
        {"outcome", QT_TRANSLATE_NOOP("DecisionPresets", "Waiting for the outcome"), QT_TRANSLATE_NOOP("DecisionPresets", "Decisions: waiting for the outcome"),
            presetOf("next_step", FilterOp::AnyOf, {QStringLiteral("outcome")})}};
    return presets;
}

const DecisionPreset *decisionPreset(const Filter &filter)
{
    const auto found = std::ranges::find(decisionPresets(), filter, &DecisionPreset::filter);
    return found == decisionPresets().end() ? nullptr : &*found;
}

} // namespace punte
