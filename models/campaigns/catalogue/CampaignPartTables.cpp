// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/catalogue/CampaignPartTables.h"

#include "models/core/NumberFormat.h"

#include <QCoreApplication>

namespace punte {

// Of which campaign a row is: written by the program where the row is made inside a campaign, shown by name in lists over all of them.
static Field campaignField()
{
    return {.column = "campaign_id", .kind = FieldKind::Campaign, .title = QT_TRANSLATE_NOOP("Fields", "Campaign"), .displayColumn = "campaign_name", .displayExpression = "ca.name",
        .width = 200, .editable = false, .listDefault = true, .inForm = false};
}

// What an impression costs has four decimals, which money does not.
static FieldCheck checkImpressionCost(const QVariant &typed)
{
    const Result<NumberReading> reading = readNumber(typed.toString(), NumberFormat::style());
    const std::optional<QString> rounded = reading ? roundDecimalText(reading->value, 4, RoundingMode::HalfAway) : std::nullopt;
    if (!rounded || rounded->startsWith(QLatin1Char('-')))
        return {FieldCheck::Level::Error, QCoreApplication::translate("Fields", QT_TRANSLATE_NOOP("Fields", "An amount, with up to four decimals")), {}};
    return {FieldCheck::Level::Ok, {}, *rounded};
}

static QByteArray joinCampaign(const char *table)
{
    return QByteArray(table) + " t JOIN marketing.marketing_campaigns ca ON ca.tenant_id = t.tenant_id AND ca.id = t.campaign_id";
}

TableInfo campaignActivityTable()
{
    TableInfo t;
    t.name = "marketing.campaign_activities";
    t.key = "campaign_activities";
    t.singular = QT_TRANSLATE_NOOP("Records", "Activity");
    t.plural = QT_TRANSLATE_NOOP("Records", "Activities");
    t.fromClause = joinCampaign("marketing.campaign_activities") + " LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id"
                   " LEFT JOIN marketing.marketing_channels ch ON ch.tenant_id = t.tenant_id AND ch.id = t.channel_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "name";
    t.permission = "campaigns";
    t.ownerColumn = "owner_id";
    t.fields = {
        {.column = "name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 240, .maxLength = 200, .required = true, .sortable = true, .listDefault = true},
        {.column = "activity_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .enumName = "activity_type", .width = 120, .required = true,
            .listDefault = true},
        campaignField(),
        {.column = "channel_id", .title = QT_TRANSLATE_NOOP("Fields", "Channel"), .displayColumn = "channel_name", .displayExpression = "ch.name", .width = 120, .editable = false,
            .filterable = false, .inForm = false},
        {.column = "scheduled_date", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Planned for"), .width = 130, .sortable = true, .listDefault = true},
        {.column = "execution_date", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Done on"), .width = 130},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "activity_status", .width = 110, .required = true,
            .listDefault = true},
        {.column = "budget", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Budget"), .currencyColumn = "currency", .width = 120, .listDefault = true},
        {.column = "currency", .title = QT_TRANSLATE_NOOP("Fields", "Currency"), .width = 70, .maxLength = 3, .required = true, .inForm = false},
        {.column = "owner_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Owner"), .displayColumn = "owner_name", .displayExpression = "ow.display_name",
            .width = 150},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240, .maxLength = 10000},
    };
    return t;
}

TableInfo campaignChannelTable()
{
    TableInfo t;
    t.name = "marketing.marketing_channels";
    t.key = "marketing_channels";
    t.singular = QT_TRANSLATE_NOOP("Records", "Channel");
    t.plural = QT_TRANSLATE_NOOP("Records", "Channels");
    t.fromClause = "marketing.marketing_channels t";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "name";
    t.permission = "lookups";
    t.fields = {
        {.column = "name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 160, .maxLength = 100, .required = true, .listDefault = true},
        {.column = "name_en", .title = QT_TRANSLATE_NOOP("Fields", "Name in English"), .width = 160, .maxLength = 100},
        {.column = "channel_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .enumName = "channel_type", .width = 140, .required = true,
            .listDefault = true},
        {.column = "default_cost_per_click", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Cost per click"), .currencyColumn = "currency", .width = 120,
            .listDefault = true},
        {.column = "default_cost_per_impression", .title = QT_TRANSLATE_NOOP("Fields", "Cost per impression"), .width = 120, .listDefault = true, .check = checkImpressionCost},
        {.column = "currency", .title = QT_TRANSLATE_NOOP("Fields", "Currency"), .width = 70, .maxLength = 3, .required = true},
        {.column = "is_active", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "In use"), .width = 80, .listDefault = true},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240, .maxLength = 5000},
        {.column = "sort_no", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Place"), .width = 70, .filterable = false, .inList = false, .inForm = false},
    };
    return t;
}

TableInfo campaignAssetTable()
{
    TableInfo t;
    t.name = "marketing.marketing_assets";
    t.key = "marketing_assets";
    t.singular = QT_TRANSLATE_NOOP("Records", "Asset");
    t.plural = QT_TRANSLATE_NOOP("Records", "Assets");
    t.fromClause = joinCampaign("marketing.marketing_assets");
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "name";
    t.permission = "campaigns";
    t.fields = {
        {.column = "name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 220, .maxLength = 200, .required = true, .listDefault = true},
        {.column = "asset_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .enumName = "asset_type", .width = 110, .required = true, .listDefault = true},
        campaignField(),
        {.column = "file_url", .kind = FieldKind::Url, .title = QT_TRANSLATE_NOOP("Fields", "Address"), .width = 240, .maxLength = 1000},
        {.column = "format", .title = QT_TRANSLATE_NOOP("Fields", "Format"), .width = 80, .maxLength = 50, .listDefault = true},
        {.column = "dimensions", .title = QT_TRANSLATE_NOOP("Fields", "Dimensions"), .width = 110, .maxLength = 50, .listDefault = true},
        {.column = "file_size", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Size in bytes"), .width = 110, .editable = false, .inForm = false},
    };
    return t;
}

TableInfo campaignRunTable()
{
    TableInfo t;
    t.name = "marketing.campaign_runs";
    t.key = "campaign_runs";
    t.singular = QT_TRANSLATE_NOOP("Records", "Run");
    t.plural = QT_TRANSLATE_NOOP("Records", "Runs");
    t.fromClause = joinCampaign("marketing.campaign_runs");
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "run_no";
    t.permission = "campaigns";
    const auto read = [](Field field) {
        field.editable = false;
        field.inForm = false;
        return field;
    };
    t.fields = {
        read({.column = "run_no", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Run"), .width = 70, .listDefault = true}),
        campaignField(),
        read({.column = "planned_for", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Planned for"), .width = 130, .listDefault = true}),
        read({.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "run_status", .width = 110, .listDefault = true}),
        read({.column = "audience_count", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Messages"), .width = 100, .listDefault = true}),
        read({.column = "started_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Began"), .width = 130}),
        read({.column = "finished_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Finished"), .width = 130, .listDefault = true}),
        read({.column = "reason", .title = QT_TRANSLATE_NOOP("Fields", "Reason"), .width = 200}),
    };
    return t;
}

// What was sent to whom. Written by the program alone; a seller sees those of his own contacts.
TableInfo campaignSendTable()
{
    TableInfo t;
    t.name = "marketing.campaign_sends";
    t.key = "campaign_sends";
    t.singular = QT_TRANSLATE_NOOP("Records", "Message");
    t.plural = QT_TRANSLATE_NOOP("Records", "Messages");
    t.fromClause = joinCampaign("marketing.campaign_sends") + " LEFT JOIN crm.contact_persons cp ON cp.tenant_id = t.tenant_id AND cp.id = t.user_id"
                   " LEFT JOIN marketing.campaign_runs ru ON ru.tenant_id = t.tenant_id AND ru.id = t.run_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "recipient";
    t.permission = "results";
    const auto read = [](Field field) {
        field.editable = false;
        field.inForm = false;
        return field;
    };
    t.fields = {
        read({.column = "user_id", .kind = FieldKind::Contact, .title = QT_TRANSLATE_NOOP("Fields", "Contact"), .displayColumn = "contact_name", .displayExpression = "cp.full_name",
            .width = 190, .listDefault = true}),
        campaignField(),
        read({.column = "run_no", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Run"), .readExpression = "ru.run_no", .width = 70, .listDefault = true}),
        read({.column = "channel", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Sent by"), .enumName = "message_channel", .width = 90, .listDefault = true}),
        read({.column = "recipient", .title = QT_TRANSLATE_NOOP("Fields", "Address"), .width = 200}),
        read({.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "send_status", .width = 110, .listDefault = true}),
        read({.column = "variant", .title = QT_TRANSLATE_NOOP("Fields", "Variant"), .width = 80}),
        read({.column = "sent_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Gone out"), .width = 130, .listDefault = true}),
        read({.column = "delivered_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Delivered"), .width = 130, .listDefault = true}),
        read({.column = "clicked_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Clicked"), .width = 130, .listDefault = true}),
        read({.column = "click_count", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Clicks"), .tooltip = QT_TRANSLATE_NOOP("Fields", "Of people"), .width = 80,
            .listDefault = true}),
        read({.column = "machine_click_count", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Machine clicks"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Mail scanners that open every link; counted apart from people"), .width = 110, .listDefault = true}),
        read({.column = "replied_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Replied"), .width = 130}),
        read({.column = "bounced_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Bounced"), .width = 130}),
        read({.column = "unsubscribed_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Opted out"), .width = 130}),
        read({.column = "error_message", .title = QT_TRANSLATE_NOOP("Fields", "Why it failed"), .width = 220}),
    };
    return t;
}

// Segments with a name; their conditions are edited beside the message.
TableInfo segmentTable()
{
    TableInfo t;
    t.name = "marketing.segments";
    t.key = "segments";
    t.singular = QT_TRANSLATE_NOOP("Records", "Segment");
    t.plural = QT_TRANSLATE_NOOP("Records", "Segments");
    t.fromClause = "marketing.segments t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "name";
    t.permission = "campaigns";
    t.ownerColumn = "owner_id";
    t.fields = {
        {.column = "name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 240, .maxLength = 100, .required = true, .sortable = true, .listDefault = true},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 260, .maxLength = 1000, .listDefault = true},
        {.column = "owner_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Owner"), .displayColumn = "owner_name", .displayExpression = "ow.display_name",
            .width = 150, .listDefault = true},
        {.column = "criteria", .title = QT_TRANSLATE_NOOP("Fields", "Audience"), .editable = false, .filterable = false, .inList = false, .inForm = false},
    };
    return t;
}

// Named where a change of it is told of; its page has a form of its own.
TableInfo campaignTestTable()
{
    TableInfo t;
    t.name = "marketing.ab_tests";
    t.key = "ab_tests";
    t.singular = QT_TRANSLATE_NOOP("Records", "A/B test");
    t.plural = QT_TRANSLATE_NOOP("Records", "A/B tests");
    t.fromClause = joinCampaign("marketing.ab_tests");
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "name";
    t.permission = "campaigns";
    t.fields = {
        {.column = "name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 220, .maxLength = 200, .required = true, .listDefault = true},
        campaignField(),
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "ab_test_status", .width = 110, .editable = false, .listDefault = true,
            .inForm = false},
        {.column = "success_metric", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Success is a"), .enumName = "ab_metric", .width = 120, .listDefault = true},
        {.column = "window_days", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Within days"), .width = 90},
        {.column = "minimum_sample_size", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Planned per variant"), .width = 120, .listDefault = true},
        {.column = "start_date", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Start"), .width = 105},
        {.column = "end_date", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Last day"), .width = 105},
        {.column = "choice_reason", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Reason of the choice"), .width = 220, .maxLength = 1000, .inForm = false},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240, .maxLength = 5000},
    };
    return t;
}

} // namespace punte
