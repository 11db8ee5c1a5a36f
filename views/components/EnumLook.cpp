// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/EnumLook.h"

#include <QHash>

namespace punte {

namespace {

using LookTable = QHash<QByteArray, QHash<QString, EnumLook>>;

LookTable builtInLooks()
{
    LookTable table;
    const auto chip = [&table](const char *vocabulary, const char16_t *code, Semantic role, const char16_t *icon = u"") {
        table[vocabulary].insert(QString::fromUtf16(code), {EnumLook::Kind::Chip, role, QString::fromUtf16(icon)});
    };
    for (const char16_t *code : {u"PROSPECTING", u"QUALIFICATION", u"PROPOSAL", u"NEGOTIATION", u"CLOSED_WON", u"CLOSED_LOST"})
        table["opportunity_stage"].insert(QString::fromUtf16(code), {EnumLook::Kind::Stage, Semantic::Neutral, {}});
    chip("task_kind", u"TODO", Semantic::Outlined, u"view-pim-tasks");
    chip("task_kind", u"CALL", Semantic::Outlined, u"call-start");
    chip("task_kind", u"EMAIL", Semantic::Outlined, u"mail-message");
    chip("task_kind", u"MEETING", Semantic::Outlined, u"meeting-attending");
    chip("task_kind", u"FOLLOW_UP", Semantic::Outlined, u"edit-redo");
    chip("task_kind", u"RETRY", Semantic::Outlined, u"media-playlist-repeat");
    chip("task_priority", u"LOW", Semantic::Outlined);
    chip("task_priority", u"MEDIUM", Semantic::Neutral);
    chip("task_priority", u"HIGH", Semantic::Warning, u"arrow-up");
    chip("task_priority", u"URGENT", Semantic::Danger, u"data-warning");
    chip("task_status", u"IN_PROGRESS", Semantic::Info);
    chip("task_status", u"COMPLETED", Semantic::Positive, u"checkmark");
    chip("task_status", u"CANCELLED", Semantic::Neutral, u"process-stop");
    chip("task_status", u"BLOCKED", Semantic::Warning, u"data-warning");
    chip("request_status", u"OPEN", Semantic::Outlined);
    chip("request_status", u"WAITING", Semantic::Info);
    chip("request_status", u"CLOSED", Semantic::Positive, u"checkmark");
    chip("company_status", u"LEAD", Semantic::Info);
    chip("company_status", u"PROSPECT", Semantic::Violet);
    chip("company_status", u"ACTIVE", Semantic::Positive, u"checkmark");
    chip("company_status", u"INACTIVE", Semantic::Neutral);
    chip("company_status", u"CHURNED", Semantic::Danger, u"process-stop");
    chip("company_status", u"SUSPENDED", Semantic::Warning, u"data-warning");
    chip("contract_status", u"DRAFT", Semantic::Outlined);
    chip("contract_status", u"ACTIVE", Semantic::Positive, u"checkmark");
    chip("contract_status", u"EXPIRED", Semantic::Warning, u"chronometer");
    chip("contract_status", u"TERMINATED", Semantic::Neutral, u"process-stop");
    chip("lifecycle_state", u"ONBOARDING", Semantic::Info, u"list-add-user");
    chip("lifecycle_state", u"NURTURING_ACTIVE", Semantic::Accent, u"view-conversation-balloon");
    chip("lifecycle_state", u"AT_RISK", Semantic::Warning, u"data-warning");
    chip("lifecycle_state", u"LOYAL_CLIENT", Semantic::Positive, u"love");
    chip("lifecycle_state", u"ADVOCATE", Semantic::Violet, u"favorites");
    chip("lifecycle_state", u"CHURNED", Semantic::Danger, u"process-stop");
    chip("lifecycle_state", u"REACTIVATED", Semantic::Positive, u"backup");
    chip("feedback_type", u"POSITIVE", Semantic::Positive);
    chip("feedback_type", u"NEUTRAL", Semantic::Neutral);
    chip("feedback_type", u"NEGATIVE", Semantic::Warning);
    chip("feedback_type", u"COMPLAINT", Semantic::Danger, u"flag");
    return table;
}

LookTable &enumLookTable()
{
    static LookTable table = builtInLooks();
    return table;
}

} // namespace

void EnumLooks::add(const QByteArray &vocabulary, const QString &code, const EnumLook &look) { enumLookTable()[vocabulary].insert(code, look); }

EnumLook EnumLooks::look(const QByteArray &vocabulary, const QString &code) { return enumLookTable().value(vocabulary).value(code); }

} // namespace punte
