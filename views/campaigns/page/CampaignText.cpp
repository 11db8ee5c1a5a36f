// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/CampaignText.h"

#include "models/campaigns/plan/PlanJson.h"
#include "models/core/NumberFormat.h"
#include "models/db/CampaignRules.h"

#include <QCoreApplication>

namespace punte {

static QString campaignTextTr(const char *text) { return QCoreApplication::translate("CampaignText", text); }

const QList<QByteArray> &CampaignText::newColumns()
{
    static const QList<QByteArray> columns{"name", "campaign_type", "primary_goal", "start_date", "end_date", "total_budget", "owner_id", "type", "channel", "description"};
    return columns;
}

const QList<QByteArray> &CampaignText::formColumns()
{
    static const QList<QByteArray> columns{"name", "campaign_type", "primary_goal", "description", "owner_id", "start_date", "end_date", "total_budget", "spent_amount", "type", "channel",
        "from_name", "from_address", "reply_to", "unsubscribe_mailbox", "unsubscribe_url", "frequency_limit", "frequency_days", "contact_interval_days"};
    return columns;
}

QHash<QByteArray, QString> CampaignText::headings()
{
    return {{"start_date", campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Dates and budget"))}, {"type", campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Message and sender"))},
        {"frequency_limit", campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "How often somebody hears from us"))}};
}

QHash<QString, QString> CampaignText::purposeNames()
{
    return {
        {QStringLiteral("search"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Search"))},
        {QStringLiteral("social"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Social media"))},
        {QStringLiteral("email"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "E-mail"))},
        {QStringLiteral("referral"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Recommendations"))},
        {QStringLiteral("organic"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Organic reach"))},
        {QStringLiteral("direct"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Direct visits"))},
        {QStringLiteral("print"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Print"))},
        {QStringLiteral("radio"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Radio"))},
        {QStringLiteral("tv"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Television"))},
        {QStringLiteral("outdoor"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Outdoor"))},
        {QStringLiteral("events"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Events"))},
        {QStringLiteral("production"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Production"))},
        {QStringLiteral("agency"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Agency"))},
    };
}

QHash<QString, QString> CampaignText::measureNames()
{
    return {
        {QStringLiteral("impressions"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Impressions"))},
        {QStringLiteral("clicks"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Clicks"))},
        {QStringLiteral("conversions"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Conversions"))},
        {QStringLiteral("revenue"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Revenue"))},
        {QStringLiteral("leads"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Leads"))},
        {QStringLiteral("visits"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Visits"))},
        {QStringLiteral("bookings"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Bookings"))},
        {QStringLiteral("cost_per_click"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Cost per click"))},
        {QStringLiteral("cost_per_conversion"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Cost per conversion"))},
        {QStringLiteral("click_through_rate"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Click-through rate"))},
        {QStringLiteral("conversion_rate"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Conversion rate"))},
        {QStringLiteral("return_on_ad_spend"), campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Return on ad spend"))},
    };
}

QString CampaignText::moveText(const QString &from, const QString &to)
{
    if (from == QLatin1String("PAUSED") && to != QLatin1String("CANCELLED") && to != QLatin1String("COMPLETED"))
        return campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Resume"));
    static const QHash<QString, const char *> texts{
        {QStringLiteral("DRAFT"), QT_TRANSLATE_NOOP("CampaignText", "Back to the draft")}, {QStringLiteral("PLANNED"), QT_TRANSLATE_NOOP("CampaignText", "Plan")},
        {QStringLiteral("SCHEDULED"), QT_TRANSLATE_NOOP("CampaignText", "Schedule the message")}, {QStringLiteral("SENDING"), QT_TRANSLATE_NOOP("CampaignText", "Begin sending")},
        {QStringLiteral("ACTIVE"), QT_TRANSLATE_NOOP("CampaignText", "Start")}, {QStringLiteral("PAUSED"), QT_TRANSLATE_NOOP("CampaignText", "Pause")},
        {QStringLiteral("SENT"), QT_TRANSLATE_NOOP("CampaignText", "Mark as sent")}, {QStringLiteral("COMPLETED"), QT_TRANSLATE_NOOP("CampaignText", "Complete")},
        {QStringLiteral("CANCELLED"), QT_TRANSLATE_NOOP("CampaignText", "Call off\u2026")}};
    const char *text = texts.value(to);
    return text ? campaignTextTr(text) : to;
}

QString CampaignText::movedText(const QString &from, const QString &to)
{
    if (from == QLatin1String("PAUSED") && to != QLatin1String("CANCELLED") && to != QLatin1String("COMPLETED"))
        return campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "Campaign resumed"));
    static const QHash<QString, const char *> texts{
        {QStringLiteral("DRAFT"), QT_TRANSLATE_NOOP("CampaignText", "Campaign is a draft again")}, {QStringLiteral("PLANNED"), QT_TRANSLATE_NOOP("CampaignText", "Campaign planned")},
        {QStringLiteral("SCHEDULED"), QT_TRANSLATE_NOOP("CampaignText", "Message scheduled")}, {QStringLiteral("SENDING"), QT_TRANSLATE_NOOP("CampaignText", "Sending begun")},
        {QStringLiteral("ACTIVE"), QT_TRANSLATE_NOOP("CampaignText", "Campaign started")}, {QStringLiteral("PAUSED"), QT_TRANSLATE_NOOP("CampaignText", "Campaign paused")},
        {QStringLiteral("SENT"), QT_TRANSLATE_NOOP("CampaignText", "Campaign marked as sent")}, {QStringLiteral("COMPLETED"), QT_TRANSLATE_NOOP("CampaignText", "Campaign completed")},
        {QStringLiteral("CANCELLED"), QT_TRANSLATE_NOOP("CampaignText", "Campaign called off")}};
    const char *text = texts.value(to);
    return text ? campaignTextTr(text) : to;
}

QString CampaignText::missingText(const QString &rule)
{
    const char *sentence = campaignRuleSentence(rule);
    return sentence ? QCoreApplication::translate("Errors", sentence) : rule;
}

QString CampaignText::differenceText(const QString &parts, const QString &total, const QString &currency)
{
    QString rest = PlanJson::difference(parts, total);
    if (rest.isEmpty() || rest.toDouble() == 0.0)
        return {};
    const bool less = rest.startsWith(QLatin1Char('-'));
    if (less)
        rest.remove(0, 1);
    return (less ? campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "%1 less than the budget")) : campaignTextTr(QT_TRANSLATE_NOOP("CampaignText", "%1 more than the budget")))
        .arg(NumberFormat::money(rest, currency.toLatin1()));
}

} // namespace punte
