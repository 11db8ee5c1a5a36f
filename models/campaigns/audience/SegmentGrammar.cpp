// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/SegmentGrammar.h"

#include "models/records/Enums.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

QString SegmentKey::titleText() const { return QCoreApplication::translate("Segments", title); }

const QList<SegmentKey> &SegmentGrammar::keys()
{
    static const QList<SegmentKey> all{
        {"company_status", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "State"), "company_status"},
        {"opportunity_stage", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "Stage"), "opportunity_stage"},
        {"sector", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "Sector")},
        {"county", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "County")},
        {"company_size", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "Size"), "company_size"},
        {"tags", SegmentShape::Tags, QT_TRANSLATE_NOOP("Segments", "Tags")},
        {"value", SegmentShape::Money, QT_TRANSLATE_NOOP("Segments", "Value")},
        {"last_order_days_ago", SegmentShape::Days, QT_TRANSLATE_NOOP("Segments", "Last order")},
        {"last_interaction_days_ago", SegmentShape::Days, QT_TRANSLATE_NOOP("Segments", "Last talk")},
        {"language", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "Language"), "language"},
        {"decision_maker", SegmentShape::YesNo, QT_TRANSLATE_NOOP("Segments", "Decides")},
        {"consent", SegmentShape::Consent, QT_TRANSLATE_NOOP("Segments", "Consent")},
        {"last_visit_days_ago", SegmentShape::Days, QT_TRANSLATE_NOOP("Segments", "Last visit")},
        {"service_types", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "Service")},
        {"breeds", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "Breed")},
        {"membership_status", SegmentShape::Texts, QT_TRANSLATE_NOOP("Segments", "Membership"), "membership_status"},
        {"contacts", SegmentShape::Ids, QT_TRANSLATE_NOOP("Segments", "People"), {}, false},
        {"companies", SegmentShape::Ids, QT_TRANSLATE_NOOP("Segments", "Companies"), {}, false},
        {"any", SegmentShape::AnyOf, QT_TRANSLATE_NOOP("Segments", "One of")},
        {"all", SegmentShape::AllOf, QT_TRANSLATE_NOOP("Segments", "All of"), {}, false},
        {"not", SegmentShape::Not, QT_TRANSLATE_NOOP("Segments", "Not"), {}, false},
    };
    return all;
}

const SegmentKey *SegmentGrammar::key(QStringView key)
{
    const auto found = std::ranges::find_if(keys(), [key](const SegmentKey &each) { return QLatin1String(each.key) == key; });
    return found == keys().end() ? nullptr : &*found;
}

void registerSegmentEnums()
{
    Enums::add("membership_status",
        {
            {"active", QT_TRANSLATE_NOOP("Enums", "Active"), nullptr, nullptr},
            {"paused", QT_TRANSLATE_NOOP("Enums", "Paused"), nullptr, nullptr},
            {"cancelled", QT_TRANSLATE_NOOP("Enums", "Cancelled"), nullptr, nullptr},
            {"expired", QT_TRANSLATE_NOOP("Enums", "Expired"), nullptr, nullptr},
            {"none", QT_TRANSLATE_NOOP("Enums", "Never had one"), nullptr, nullptr},
        });
    Enums::add("consent_word",
        {
            {"granted", QT_TRANSLATE_NOOP("Enums", "Agreed"), nullptr, nullptr},
            {"withdrawn", QT_TRANSLATE_NOOP("Enums", "Taken back"), nullptr, nullptr},
            {"none", QT_TRANSLATE_NOOP("Enums", "Never asked"), nullptr, nullptr},
        });
}

} // namespace punte
