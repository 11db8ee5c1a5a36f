// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerEnums.h"

#include "models/records/Enums.h"

#include <QCoreApplication>

namespace punte {

void registerCustomerEnums()
{
    Enums::add("company_status",
        {
            {"LEAD", QT_TRANSLATE_NOOP("Enums", "Lead"), QT_TRANSLATE_NOOP("Enums", "Leads"),
                QT_TRANSLATE_NOOP("Enums", "A possible customer, not qualified yet")},
            {"PROSPECT", QT_TRANSLATE_NOOP("Enums", "Prospect"), QT_TRANSLATE_NOOP("Enums", "Prospects"),
                QT_TRANSLATE_NOOP("Enums", "A qualified lead")},
            {"ACTIVE", QT_TRANSLATE_NOOP("Enums", "Active"), QT_TRANSLATE_NOOP("Enums", "Active companies"),
                QT_TRANSLATE_NOOP("Enums", "Buys from us")},
            {"INACTIVE", QT_TRANSLATE_NOOP("Enums", "Inactive"), nullptr, QT_TRANSLATE_NOOP("Enums", "Has not bought for a while")},
            {"CHURNED", QT_TRANSLATE_NOOP("Enums", "Churned"), nullptr, QT_TRANSLATE_NOOP("Enums", "Has left us")},
            {"SUSPENDED", QT_TRANSLATE_NOOP("Enums", "Suspended"), nullptr, QT_TRANSLATE_NOOP("Enums", "The account is on hold")},
        });
    Enums::add("company_size",
        {
            {"MICRO", QT_TRANSLATE_NOOP("Enums", "Micro"), nullptr, QT_TRANSLATE_NOOP("Enums", "Under 10 employees")},
            {"SMALL", QT_TRANSLATE_NOOP("Enums", "Small"), nullptr, QT_TRANSLATE_NOOP("Enums", "10 to 50 employees")},
            {"MEDIUM", QT_TRANSLATE_NOOP("Enums", "Mid-sized"), nullptr, QT_TRANSLATE_NOOP("Enums", "50 to 250 employees")},
            {"LARGE", QT_TRANSLATE_NOOP("Enums", "Large"), nullptr, QT_TRANSLATE_NOOP("Enums", "250 to 1000 employees")},
            {"ENTERPRISE", QT_TRANSLATE_NOOP("Enums", "Enterprise"), nullptr, QT_TRANSLATE_NOOP("Enums", "Over 1000 employees")},
        });
    Enums::add("address_type",
        {
            {"HEADQUARTERS", QT_TRANSLATE_NOOP("Enums", "Headquarters"), nullptr, nullptr},
            {"BILLING", QT_TRANSLATE_NOOP("Enums", "Billing"), nullptr, nullptr},
            {"SHIPPING", QT_TRANSLATE_NOOP("Enums", "Shipping"), nullptr, nullptr},
            {"BRANCH", QT_TRANSLATE_NOOP("Enums", "Branch"), nullptr, nullptr},
        });
    Enums::add("language",
        {
            {"ro", QT_TRANSLATE_NOOP("Enums", "Romanian"), nullptr, nullptr},
            {"en", QT_TRANSLATE_NOOP("Enums", "English"), nullptr, nullptr},
        });
    Enums::add("task_status",
        {
            {"PENDING", QT_TRANSLATE_NOOP("Enums", "To do"), nullptr, nullptr},
            {"IN_PROGRESS", QT_TRANSLATE_NOOP("Enums", "In progress"), nullptr, nullptr},
            {"COMPLETED", QT_TRANSLATE_NOOP("Enums", "Completed"), nullptr, nullptr},
            {"CANCELLED", QT_TRANSLATE_NOOP("Enums", "Cancelled"), nullptr, nullptr},
            {"BLOCKED", QT_TRANSLATE_NOOP("Enums", "Blocked"), nullptr, QT_TRANSLATE_NOOP("Enums", "Waits for something else")},
        });
    Enums::add("task_kind",
        {
            {"TODO", QT_TRANSLATE_NOOP("Enums", "General"), nullptr, nullptr},
            {"CALL", QT_TRANSLATE_NOOP("Enums", "Call"), nullptr, nullptr},
            {"EMAIL", QT_TRANSLATE_NOOP("Enums", "E-mail"), nullptr, nullptr},
            {"MEETING", QT_TRANSLATE_NOOP("Enums", "Meeting"), nullptr, nullptr},
            {"FOLLOW_UP", QT_TRANSLATE_NOOP("Enums", "Follow-up"), nullptr, nullptr},
            {"RETRY", QT_TRANSLATE_NOOP("Enums", "Try again"), nullptr, QT_TRANSLATE_NOOP("Enums", "An opportunity that was lost, to be taken up again")},
        });
    Enums::add("calendar_kind",
        {
            {"MEETING", QT_TRANSLATE_NOOP("Enums", "Meeting"), nullptr, nullptr},
            {"CALL", QT_TRANSLATE_NOOP("Enums", "Call"), nullptr, nullptr},
        });
    Enums::add("task_priority",
        {
            {"LOW", QT_TRANSLATE_NOOP("Enums", "Low"), nullptr, nullptr},
            {"MEDIUM", QT_TRANSLATE_NOOP("Enums", "Medium"), nullptr, nullptr},
            {"HIGH", QT_TRANSLATE_NOOP("Enums", "High"), nullptr, nullptr},
            {"URGENT", QT_TRANSLATE_NOOP("Enums", "Urgent"), nullptr, nullptr},
        });
    Enums::add("request_status",
        {
            {"OPEN", QT_TRANSLATE_NOOP("Enums", "Open"), nullptr, QT_TRANSLATE_NOOP("Enums", "Waits for our answer")},
            {"WAITING", QT_TRANSLATE_NOOP("Enums", "Waiting"), nullptr, QT_TRANSLATE_NOOP("Enums", "Waits for the customer")},
            {"CLOSED", QT_TRANSLATE_NOOP("Enums", "Closed"), nullptr, nullptr},
        });
    Enums::add("interaction_type",
        {
            {"EMAIL", QT_TRANSLATE_NOOP("Enums", "E-mail"), nullptr, nullptr},
            {"CALL", QT_TRANSLATE_NOOP("Enums", "Call"), nullptr, nullptr},
            {"MEETING", QT_TRANSLATE_NOOP("Enums", "Meeting"), nullptr, nullptr},
            {"DEMO", QT_TRANSLATE_NOOP("Enums", "Demo"), nullptr, nullptr},
            {"PRESENTATION", QT_TRANSLATE_NOOP("Enums", "Presentation"), nullptr, nullptr},
            {"FOLLOW_UP", QT_TRANSLATE_NOOP("Enums", "Follow-up"), nullptr, nullptr},
            {"SUPPORT", QT_TRANSLATE_NOOP("Enums", "Support request"), nullptr, nullptr},
        });
    Enums::add("feedback_type",
        {
            {"POSITIVE", QT_TRANSLATE_NOOP("Enums", "Positive"), nullptr, nullptr},
            {"NEUTRAL", QT_TRANSLATE_NOOP("Enums", "Neutral"), nullptr, nullptr},
            {"NEGATIVE", QT_TRANSLATE_NOOP("Enums", "Negative"), nullptr, nullptr},
            {"COMPLAINT", QT_TRANSLATE_NOOP("Enums", "Complaint"), nullptr, nullptr},
        });
    Enums::add("interaction_direction",
        {
            {"INBOUND", QT_TRANSLATE_NOOP("Enums", "From the customer"), nullptr, nullptr},
            {"OUTBOUND", QT_TRANSLATE_NOOP("Enums", "To the customer"), nullptr, nullptr},
        });
}

} // namespace punte
