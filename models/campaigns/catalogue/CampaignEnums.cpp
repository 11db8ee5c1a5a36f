// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/catalogue/CampaignEnums.h"

#include "models/records/Enums.h"

#include <QCoreApplication>

namespace punte {

static void registerPlanEnums()
{
    Enums::add("campaign_status",
        {
            {"DRAFT", QT_TRANSLATE_NOOP("Enums", "Draft"), nullptr, QT_TRANSLATE_NOOP("Enums", "Being put together")},
            {"PLANNED", QT_TRANSLATE_NOOP("Enums", "Planned"), nullptr, QT_TRANSLATE_NOOP("Enums", "Ready to start")},
            {"SCHEDULED", QT_TRANSLATE_NOOP("Enums", "Scheduled"), nullptr, QT_TRANSLATE_NOOP("Enums", "Its message has a time and is asked for")},
            {"SENDING", QT_TRANSLATE_NOOP("Enums", "Being sent"), nullptr, nullptr},
            {"ACTIVE", QT_TRANSLATE_NOOP("Enums", "Running"), nullptr, QT_TRANSLATE_NOOP("Enums", "Advertises at present")},
            {"PAUSED", QT_TRANSLATE_NOOP("Enums", "Paused"), nullptr, nullptr},
            {"SENT", QT_TRANSLATE_NOOP("Enums", "Sent"), nullptr, nullptr},
            {"COMPLETED", QT_TRANSLATE_NOOP("Enums", "Completed"), nullptr, nullptr},
            {"CANCELLED", QT_TRANSLATE_NOOP("Enums", "Called off"), nullptr, nullptr},
        });
    Enums::add("campaign_purpose",
        {
            {"AWARENESS", QT_TRANSLATE_NOOP("Enums", "Awareness"), nullptr, QT_TRANSLATE_NOOP("Enums", "To be known")},
            {"CONVERSION", QT_TRANSLATE_NOOP("Enums", "Conversion"), nullptr, QT_TRANSLATE_NOOP("Enums", "To be ordered from")},
            {"RETENTION", QT_TRANSLATE_NOOP("Enums", "Retention"), nullptr, QT_TRANSLATE_NOOP("Enums", "To keep customers")},
            {"REACTIVATION", QT_TRANSLATE_NOOP("Enums", "Reactivation"), nullptr, QT_TRANSLATE_NOOP("Enums", "To win customers back")},
            {"BRANDING", QT_TRANSLATE_NOOP("Enums", "Brand"), nullptr, QT_TRANSLATE_NOOP("Enums", "To be known for something")},
        });
    Enums::add("campaign_kind",
        {
            {"one_time", QT_TRANSLATE_NOOP("Enums", "One message"), nullptr, nullptr},
            {"recurring", QT_TRANSLATE_NOOP("Enums", "Again and again"), nullptr, nullptr},
        });
    Enums::add("campaign_rhythm",
        {
            {"weekly", QT_TRANSLATE_NOOP("Enums", "Every week"), nullptr, nullptr},
            {"monthly", QT_TRANSLATE_NOOP("Enums", "Every month"), nullptr, nullptr},
            {"every_n_days", QT_TRANSLATE_NOOP("Enums", "Every few days"), nullptr, nullptr},
        });
    Enums::add("message_channel",
        {
            {"email", QT_TRANSLATE_NOOP("Enums", "E-mail"), nullptr, nullptr},
            {"sms", QT_TRANSLATE_NOOP("Enums", "SMS"), nullptr, nullptr},
            {"both", QT_TRANSLATE_NOOP("Enums", "E-mail and SMS"), nullptr, nullptr},
        });
    Enums::add("channel_type",
        {
            {"PAID", QT_TRANSLATE_NOOP("Enums", "Paid advertising"), nullptr, nullptr},
            {"ORGANIC", QT_TRANSLATE_NOOP("Enums", "Organic reach"), nullptr, nullptr},
            {"SOCIAL", QT_TRANSLATE_NOOP("Enums", "Social media"), nullptr, nullptr},
            {"DIRECT", QT_TRANSLATE_NOOP("Enums", "Direct visits"), nullptr, nullptr},
            {"EMAIL", QT_TRANSLATE_NOOP("Enums", "E-mail"), nullptr, nullptr},
            {"REFERRAL", QT_TRANSLATE_NOOP("Enums", "Recommendations"), nullptr, nullptr},
        });
}

static void registerPartEnums()
{
    Enums::add("activity_type",
        {
            {"EMAIL", QT_TRANSLATE_NOOP("Enums", "E-mail"), nullptr, nullptr},
            {"SOCIAL_POST", QT_TRANSLATE_NOOP("Enums", "Social post"), nullptr, nullptr},
            {"AD_CAMPAIGN", QT_TRANSLATE_NOOP("Enums", "Advertisement"), nullptr, nullptr},
            {"WEBINAR", QT_TRANSLATE_NOOP("Enums", "Webinar"), nullptr, nullptr},
            {"CONTENT", QT_TRANSLATE_NOOP("Enums", "Content"), nullptr, nullptr},
            {"EVENT", QT_TRANSLATE_NOOP("Enums", "Event"), nullptr, nullptr},
        });
    Enums::add("activity_status",
        {
            {"PLANNED", QT_TRANSLATE_NOOP("Enums", "Planned"), nullptr, nullptr},
            {"IN_PROGRESS", QT_TRANSLATE_NOOP("Enums", "In progress"), nullptr, nullptr},
            {"COMPLETED", QT_TRANSLATE_NOOP("Enums", "Completed"), nullptr, nullptr},
            {"CANCELLED", QT_TRANSLATE_NOOP("Enums", "Cancelled"), nullptr, nullptr},
        });
    Enums::add("asset_type",
        {
            {"IMAGE", QT_TRANSLATE_NOOP("Enums", "Picture"), nullptr, nullptr},
            {"VIDEO", QT_TRANSLATE_NOOP("Enums", "Video"), nullptr, nullptr},
            {"DOCUMENT", QT_TRANSLATE_NOOP("Enums", "Document"), nullptr, nullptr},
            {"AUDIO", QT_TRANSLATE_NOOP("Enums", "Sound"), nullptr, nullptr},
            {"TEMPLATE", QT_TRANSLATE_NOOP("Enums", "Template"), nullptr, nullptr},
        });
    Enums::add("run_status",
        {
            {"planned", QT_TRANSLATE_NOOP("Enums", "Planned"), nullptr, nullptr},
            {"prepared", QT_TRANSLATE_NOOP("Enums", "Prepared"), nullptr, QT_TRANSLATE_NOOP("Enums", "Its messages are made, none has left")},
            {"sending", QT_TRANSLATE_NOOP("Enums", "Being sent"), nullptr, nullptr},
            {"paused", QT_TRANSLATE_NOOP("Enums", "Paused"), nullptr, nullptr},
            {"sent", QT_TRANSLATE_NOOP("Enums", "Sent"), nullptr, nullptr},
            {"skipped", QT_TRANSLATE_NOOP("Enums", "Skipped"), nullptr, nullptr},
            {"cancelled", QT_TRANSLATE_NOOP("Enums", "Called off"), nullptr, nullptr},
        });
    Enums::add("ab_test_status",
        {
            {"DRAFT", QT_TRANSLATE_NOOP("Enums", "Draft"), nullptr, nullptr},
            {"RUNNING", QT_TRANSLATE_NOOP("Enums", "Running"), nullptr, nullptr},
            {"COMPLETED", QT_TRANSLATE_NOOP("Enums", "Completed"), nullptr, nullptr},
            {"CANCELLED", QT_TRANSLATE_NOOP("Enums", "Called off"), nullptr, nullptr},
        });
    Enums::add("ab_metric",
        {
            {"click", QT_TRANSLATE_NOOP("Enums", "Click"), nullptr, nullptr},
            {"booking", QT_TRANSLATE_NOOP("Enums", "Booking"), nullptr, nullptr},
            {"reply", QT_TRANSLATE_NOOP("Enums", "Reply"), nullptr, nullptr},
            {"open", QT_TRANSLATE_NOOP("Enums", "Opening"), nullptr, QT_TRANSLATE_NOOP("Enums", "Mail programs open messages by themselves: a weak sign")},
        });
}

static void registerResultEnums()
{
    Enums::add("send_status",
        {
            {"pending", QT_TRANSLATE_NOOP("Enums", "Waiting"), nullptr, nullptr},
            {"claimed", QT_TRANSLATE_NOOP("Enums", "Being written"), nullptr, nullptr},
            {"sent", QT_TRANSLATE_NOOP("Enums", "Gone out"), nullptr, nullptr},
            {"delivered", QT_TRANSLATE_NOOP("Enums", "Delivered"), nullptr, nullptr},
            {"failed", QT_TRANSLATE_NOOP("Enums", "Failed"), nullptr, nullptr},
            {"bounced", QT_TRANSLATE_NOOP("Enums", "Bounced"), nullptr, nullptr},
            {"refused", QT_TRANSLATE_NOOP("Enums", "Held back"), nullptr, QT_TRANSLATE_NOOP("Enums", "The person opted out before it left")},
            {"cancelled", QT_TRANSLATE_NOOP("Enums", "Dropped"), nullptr, nullptr},
            {"unknown", QT_TRANSLATE_NOOP("Enums", "Uncertain"), nullptr, QT_TRANSLATE_NOOP("Enums", "Nobody can say whether it left; it is not sent again by itself")},
        });
    Enums::add("attribution_model",
        {
            {"FIRST_TOUCH", QT_TRANSLATE_NOOP("Enums", "First touch"), nullptr, nullptr},
            {"LAST_TOUCH", QT_TRANSLATE_NOOP("Enums", "Last touch"), nullptr, nullptr},
            {"LINEAR", QT_TRANSLATE_NOOP("Enums", "Linear"), nullptr, nullptr},
            {"TIME_DECAY", QT_TRANSLATE_NOOP("Enums", "Time decay"), nullptr, nullptr},
            {"POSITION_BASED", QT_TRANSLATE_NOOP("Enums", "Position based"), nullptr, nullptr},
        });
    Enums::add("touchpoint_type",
        {
            {"CLICK", QT_TRANSLATE_NOOP("Enums", "Click"), nullptr, nullptr},
            {"REPLY", QT_TRANSLATE_NOOP("Enums", "Reply"), nullptr, nullptr},
            {"MEETING", QT_TRANSLATE_NOOP("Enums", "Meeting"), nullptr, nullptr},
            {"CALL", QT_TRANSLATE_NOOP("Enums", "Call"), nullptr, nullptr},
            {"EVENT", QT_TRANSLATE_NOOP("Enums", "Event"), nullptr, nullptr},
        });
    Enums::add("consent_status",
        {
            {"granted", QT_TRANSLATE_NOOP("Enums", "Agreed"), nullptr, nullptr},
            {"withdrawn", QT_TRANSLATE_NOOP("Enums", "Taken back"), nullptr, nullptr},
        });
    Enums::add("consent_source",
        {
            {"web_form", QT_TRANSLATE_NOOP("Enums", "Form on the website"), nullptr, nullptr},
            {"paper", QT_TRANSLATE_NOOP("Enums", "On paper"), nullptr, nullptr},
            {"phone", QT_TRANSLATE_NOOP("Enums", "By phone"), nullptr, nullptr},
            {"email", QT_TRANSLATE_NOOP("Enums", "By e-mail"), nullptr, nullptr},
            {"in_person", QT_TRANSLATE_NOOP("Enums", "In person"), nullptr, nullptr},
            {"import", QT_TRANSLATE_NOOP("Enums", "From an import"), nullptr, nullptr},
            {"unsubscribe", QT_TRANSLATE_NOOP("Enums", "Link in a message"), nullptr, nullptr},
            {"other", QT_TRANSLATE_NOOP("Enums", "Otherwise"), nullptr, nullptr},
        });
    Enums::add("consent_basis",
        {
            {"consent", QT_TRANSLATE_NOOP("Enums", "Consent"), nullptr, nullptr},
            {"existing_customer", QT_TRANSLATE_NOOP("Enums", "Customer, similar service"), nullptr, nullptr},
        });
}

void registerCampaignEnums()
{
    registerPlanEnums();
    registerPartEnums();
    registerResultEnums();
}

} // namespace punte
