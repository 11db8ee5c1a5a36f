// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/list/CampaignPresets.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

static Filter campaignsWhere(const QByteArray &column, FilterOp op, const QStringList &values)
{
    Filter filter;
    filter.terms = {{column, op, QVariantList(values.begin(), values.end())}};
    return filter;
}

const QList<CampaignPreset> &campaignPresets()
{
    static const QList<CampaignPreset> presets{
        {"all", QT_TRANSLATE_NOOP("CampaignPresets", "All campaigns"), {}},
        {"running", QT_TRANSLATE_NOOP("CampaignPresets", "Running"), campaignsWhere("status", FilterOp::AnyOf, {QStringLiteral("SCHEDULED"), QStringLiteral("SENDING"), QStringLiteral("ACTIVE")})},
        {"mine", QT_TRANSLATE_NOOP("CampaignPresets", "Mine"), campaignsWhere("owner_id", FilterOp::AnyOf, {QStringLiteral("me")})},
        {"over", QT_TRANSLATE_NOOP("CampaignPresets", "Over budget"), campaignsWhere("is_over_budget", FilterOp::Is, {QStringLiteral("true")})},
        {"drafts", QT_TRANSLATE_NOOP("CampaignPresets", "Drafts"), campaignsWhere("status", FilterOp::AnyOf, {QStringLiteral("DRAFT"), QStringLiteral("PLANNED")})}};
    return presets;
}

const CampaignPreset *campaignPreset(const Filter &filter)
{
    const auto found = std::ranges::find(campaignPresets(), filter, &CampaignPreset::filter);
    return found == campaignPresets().end() ? nullptr : &*found;
}

} // namespace punte
