// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/catalogue/CampaignTables.h"

#include "models/campaigns/catalogue/CampaignEnums.h"
#include "models/campaigns/catalogue/CampaignPartTables.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace punte {

static FieldCheck checkMailbox(const QVariant &typed)
{
    static const QRegularExpression mailbox(QStringLiteral("^[^@\\s<>\",]+@[^@\\s<>\",]+$"));
    if (mailbox.match(typed.toString()).hasMatch())
        return {};
    return {FieldCheck::Level::Error, QCoreApplication::translate("Fields", QT_TRANSLATE_NOOP("Fields", "An address alone, without a name: name@example.ro")), {}};
}

static FieldCheck checkSecureAddress(const QVariant &typed)
{
    if (typed.toString().startsWith(QLatin1String("https://")))
        return {};
    return {FieldCheck::Level::Error, QCoreApplication::translate("Fields", QT_TRANSLATE_NOOP("Fields", "The address begins with https://")), {}};
}

static QList<Field> planFields()
{
    return { // what people type to find one comes first
        {.column = "name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 240, .maxLength = 100, .required = true, .sortable = true, .listDefault = true},
        {.column = "campaign_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Purpose"), .enumName = "campaign_purpose", .width = 130, .required = true,
            .listDefault = true},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "campaign_status", .width = 115, .editable = false,
            .listDefault = true, .inForm = false},
        {.column = "owner_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Owner"), .displayColumn = "owner_name", .displayExpression = "ow.display_name",
            .width = 150, .listDefault = true},
        {.column = "start_date", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Start"), .width = 125, .sortable = true, .listDefault = true},
        {.column = "end_date", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Last day"), .width = 125, .listDefault = true},
        {.column = "total_budget", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Budget"), .currencyColumn = "currency", .sortColumn = "total_budget_minor",
            .width = 125, .required = true, .sortable = true, .listDefault = true},
        {.column = "spent_so_far", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Spent"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Cost of the figures by day and of the messages"), .currencyColumn = "currency", .readExpression = "round(marketing.spent_minor(t.id) / 100.0, 2)", .width = 125,
            .editable = false, .filterable = false, .listDefault = true, .inForm = false},
        {.column = "is_over_budget", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Over budget"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Has spent more than it was given"), .readExpression = "coalesce(marketing.spent_minor(t.id) > t.total_budget_minor, false)", .width = 100,
            .editable = false, .inForm = false},
        {.column = "spent_amount", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Spent, as typed"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Only where the figures do not say all; the difference is shown"), .currencyColumn = "currency", .width = 125},
        {.column = "currency", .title = QT_TRANSLATE_NOOP("Fields", "Currency"), .width = 70, .maxLength = 3, .required = true, .inForm = false},
        {.column = "primary_goal", .title = QT_TRANSLATE_NOOP("Fields", "Goal"), .width = 240, .maxLength = 200},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 260, .maxLength = 1000},
    };
}

static QList<Field> sendingFields()
{
    return {
        {.column = "type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Message"), .enumName = "campaign_kind", .width = 125, .required = true},
        {.column = "channel", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Sent by"), .enumName = "message_channel", .width = 110, .required = true},
        {.column = "scheduled_for", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "To be sent"), .width = 130},
        {.column = "recurrence", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Rhythm"), .enumName = "campaign_rhythm", .width = 120},
        {.column = "from_name", .title = QT_TRANSLATE_NOOP("Fields", "Sender"), .width = 170, .maxLength = 100},
        {.column = "from_address", .kind = FieldKind::Email, .title = QT_TRANSLATE_NOOP("Fields", "Sender's address"), .width = 190, .maxLength = 255, .check = checkMailbox},
        {.column = "reply_to", .kind = FieldKind::Email, .title = QT_TRANSLATE_NOOP("Fields", "Replies go to"), .width = 190, .maxLength = 255, .check = checkMailbox},
        {.column = "unsubscribe_mailbox", .kind = FieldKind::Email, .title = QT_TRANSLATE_NOOP("Fields", "Opt-out mailbox"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Without it, and without an address on the web, nothing is sent"), .width = 190, .maxLength = 255, .check = checkMailbox},
        {.column = "unsubscribe_url", .kind = FieldKind::Url, .title = QT_TRANSLATE_NOOP("Fields", "Opt-out web page"), .width = 190, .maxLength = 500,
            .check = checkSecureAddress},
        {.column = "frequency_limit", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Messages at most"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Of all campaigns, to one person, in the days beside it"), .width = 110},
        {.column = "frequency_days", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "In so many days"), .width = 110},
        {.column = "contact_interval_days", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Days between two of this campaign"), .width = 130},
        {.column = "sent_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Sent"), .width = 130, .editable = false, .inForm = false},
        {.column = "completed_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Completed on"), .width = 130, .editable = false, .inForm = false},
        {.column = "cancel_reason", .title = QT_TRANSLATE_NOOP("Fields", "Why it was called off"), .width = 180, .maxLength = 500, .editable = false, .inForm = false},
        {.column = "created_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Created"), .width = 120, .editable = false, .sortable = true, .inForm = false},
    };
}

// Columns with editors of their own, so that history and undo can name them.
static QList<Field> namedFields()
{
    const auto named = [](const char *column, const char *title) {
        return Field{.column = column, .title = title, .editable = false, .filterable = false, .inList = false, .inForm = false};
    };
    return {named("message", QT_TRANSLATE_NOOP("Fields", "Text")), named("segment_criteria", QT_TRANSLATE_NOOP("Fields", "Audience")),
        named("budget_allocations", QT_TRANSLATE_NOOP("Fields", "Budget by purpose")), named("ab_test_config", QT_TRANSLATE_NOOP("Fields", "A/B test")),
        named("success_criteria", QT_TRANSLATE_NOOP("Fields", "Success criteria")), named("target_audience_demographics", QT_TRANSLATE_NOOP("Fields", "Demographics")),
        named("target_locations", QT_TRANSLATE_NOOP("Fields", "Places")), named("target_interests", QT_TRANSLATE_NOOP("Fields", "Interests"))};
}

static TableInfo campaignTable()
{
    TableInfo t;
    t.name = "marketing.marketing_campaigns";
    t.key = "campaigns";
    t.singular = QT_TRANSLATE_NOOP("Records", "Campaign");
    t.plural = QT_TRANSLATE_NOOP("Records", "Campaigns");
    t.fromClause = "marketing.marketing_campaigns t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "name";
    t.searchKind = "campaign";
    t.permission = "campaigns";
    t.ownerColumn = "owner_id";
    t.fields = planFields() + sendingFields() + namedFields();
    return t;
}

void registerCampaignTables()
{
    registerCampaignEnums();
    FieldCatalogue &catalogue = FieldCatalogue::instance();
    for (const TableInfo &table : {campaignTable(), campaignActivityTable(), campaignChannelTable(), campaignAssetTable(), campaignRunTable(), campaignSendTable(), campaignTestTable(), segmentTable()})
        catalogue.add(table);
}

} // namespace punte
