// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/crediting/CreditTouches.h"

#include "models/db/SqlStore.h"

namespace punte {

Statement ConversionList::question(const ConversionFilter &filter)
{
    return SqlStore::instance().statement("campaigns/list_conversions",
        {{QStringLiteral("from"), filter.from}, {QStringLiteral("to"), filter.to}, {QStringLiteral("campaign"), filter.campaign}, {QStringLiteral("currency"), QString::fromLatin1(filter.currency)},
            {QStringLiteral("untouched"), filter.untouched}, {QStringLiteral("most"), mostListed}});
}

ConversionList ConversionList::read(const ResultSet &result)
{
    ConversionList list;
    for (int i = 0; i < result.rows.size(); ++i)
        list.rows.append({result.value(i, u"conversion_table").toByteArray(), result.value(i, u"conversion_id").toUuid(), result.value(i, u"converted_at").toDateTime(), result.value(i, u"value_minor").toLongLong(),
            result.value(i, u"currency").toByteArray(), result.value(i, u"touch_count").toInt(), result.value(i, u"title").toString(), result.value(i, u"company_id").toUuid(), result.value(i, u"company").toString(),
            result.value(i, u"contact_id").toUuid(), result.value(i, u"contact").toString()});
    if (!list.rows.isEmpty())
        list.count = result.value(0, u"every").toLongLong();
    return list;
}

QList<CreditTouch> CreditTouch::read(const ResultSet &result)
{
    constexpr std::array<const char16_t *, attributionModels.size()> moneys{u"first_money", u"last_money", u"linear_money", u"decay_money", u"position_money"};
    constexpr std::array<const char16_t *, attributionModels.size()> credits{u"first_credit", u"last_credit", u"linear_credit", u"decay_credit", u"position_credit"};
    QList<CreditTouch> path;
    for (int i = 0; i < result.rows.size(); ++i) {
        CreditTouch touch{result.value(i, u"position_no").toInt(), result.value(i, u"touchpoint_type").toByteArray(), result.value(i, u"touchpoint_timestamp").toDateTime(),
            result.value(i, u"touchpoint_table").toByteArray(), result.value(i, u"touchpoint_id").toUuid(), result.value(i, u"campaign_id").toUuid(), result.value(i, u"campaign").toString(),
            result.value(i, u"channel").toString(), result.value(i, u"channel_en").toString(), {}, {}};
        for (std::size_t model = 0; model < attributionModels.size(); ++model) {
            touch.money.at(model) = result.value(i, moneys.at(model)).toLongLong();
            touch.credit.at(model) = result.value(i, credits.at(model)).toDouble();
        }
        path.append(touch);
    }
    return path;
}

TouchOrigin TouchOrigin::read(const ResultSet &result)
{
    if (result.rows.isEmpty())
        return {};
    const auto text = [&](QStringView column) { return result.value(0, column).toString(); };
    const auto moment = [&](QStringView column) { return result.value(0, column).toDateTime(); };
    const auto number = [&](QStringView column) { return result.value(0, column).toInt(); };
    const auto id = [&](QStringView column) { return result.value(0, column).toUuid(); };
    return {.kind = text(u"kind").toLatin1(), .title = text(u"title"), .word = text(u"word"), .note = text(u"note"), .source = text(u"source"), .eventId = text(u"event_id"), .url = text(u"url"),
        .sentAt = moment(u"sent_at"), .deliveredAt = moment(u"delivered_at"), .clickedAt = moment(u"clicked_at"), .repliedAt = moment(u"replied_at"), .at = moment(u"at"), .clicks = number(u"click_count"),
        .machineClicks = number(u"machine_click_count"), .minutes = number(u"minutes"), .who = text(u"who"), .campaignId = id(u"campaign_id"), .contactId = id(u"contact_id"), .companyId = id(u"company_id"),
        .campaign = text(u"campaign"), .contact = text(u"contact"), .company = text(u"company")};
}

} // namespace punte
