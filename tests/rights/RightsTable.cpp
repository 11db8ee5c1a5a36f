// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/RightsTable.h"

#include <QHash>
#include <QStringList>

namespace punte {

namespace {

// R read, C create, U change, D soft delete, W = C and U; then how far: o own rows, m the team's as well, t the whole organisation's.
// Nobody deletes for good, nobody reaches a foreign organisation.
// Who creates a task or an external reference owns it by that, so C t stands there for "for anybody here".
const char rightsOfRoles[] = R"(
data                  | ADMIN      | MANAGER    | SALES_REP     | MARKETER      | ANALYST    | USER       | GROOMER
companies             | RWD t      | RWD t      | R t, WD m     | R t           | R t        | R t        | -
addresses             | RWD t      | RWD t      | R t, WD m     | R t           | R t        | R t        | -
contacts              | RWD t      | RWD t      | R t, WD m     | R t           | -          | R t        | -
interactions          | RWD t      | RWD t      | R t, WD m     | R t           | -          | R t, W o   | -
opportunities         | RWD t      | RWD t      | R t, WD m     | R t           | R t        | -          | -
opportunity services  | RWD t      | RWD t      | R t, WD m     | R t           | R t        | -          | -
contracts             | RWD t      | RWD t      | R t, WD m     | R t           | R t        | -          | -
tasks                 | RWD t      | RWD t      | R m, C t, UD o| R m, C t, UD o| R t        | RUD o, C t | -
lookups               | RWD t      | RW t       | R t           | R t           | R t        | R t        | -
names of colleagues   | R t        | R t        | R t           | R t           | R t        | R t        | R t
roles and sessions    | R t        | R m        | R o           | R o           | R o        | R o        | R o
ledger                | R t, C o   | R m, C o   | R o, C o      | R o, C o      | C o        | R o, C o   | C o
own views             | RWD o      | RWD o      | RWD o         | RWD o         | RWD o      | RWD o      | RWD o
shared views          | R t, WD o  | R t, WD o  | R t, WD o     | R t, WD o     | R t, WD o  | R t, WD o  | R t, WD o
own settings          | RWD o      | RWD o      | RWD o         | RWD o         | RWD o      | RWD o      | RWD o
own notices           | R o        | R o        | R o           | R o           | R o        | R o        | R o
organisation settings | RWD t      | R t        | R t           | R t           | R t        | R t        | R t
imports               | RWD t      | RWD t      | RWD o         | RWD o         | R o        | R o        | R o
rows of imports       | R t, C o   | R t, C o   | R o, C o      | R o, C o      | R o, C o   | R o, C o   | R o, C o
external references   | RWD t      | RWD t      | R t, C t, UD o| R t, C t, UD o| R t        | R t        | R t
organisation          | R t        | R t        | R t           | R t           | R t        | R t        | R t
described decisions   | RWD t      | RWD m      | RWD m         | RWD m         | -          | RWD m      | RWD m
framed decisions      | R t, WD m  | RWD m      | RWD m         | RWD m         | -          | RWD m      | RWD m
services              | RWD t      | RW t       | R t           | R t           | R t        | R t        | R t
pets                  | RWD t      | RWD t      | R t           | R t           | -          | R t        | R t
visits                | RWD t      | RWD t      | R t           | R t           | -          | R t        | RW o
reviews               | RWD t      | RWD t      | R t           | R t           | -          | R t        | R t
waitlist              | RWD t      | RWD t      | R t           | R t           | -          | R t        | -
campaigns             | RWD t      | RWD t      | R t           | RWD t         | R t        | -          | -
figures of days       | R t        | R t        | R t           | R t           | R t        | -          | -
messages              | R t        | R t        | R o           | R t           | -          | -          | -
events elsewhere      | RWD t      | RWD t      | R o           | RWD t         | -          | -          | -
consents              | RC t       | RC t       | R t, C m      | R t           | -          | R t        | -
opt-outs              | RC t       | RC t       | RC t          | RC t          | -          | RC t       | -
suppressions          | -          | -          | -             | -             | -          | -          | -
machinery             | -          | -          | -             | -             | -          | -          | -
)";

const char rightsOfJobs[] = R"(
data                  | account_manager | support_manager | customer_success_manager | sales_manager | operations_manager | legal_compliance
companies             | R t, WD o       | R t             | R t                      | -             | -                  | -
addresses             | R t, WD o       | R t             | R t                      | -             | -                  | -
contacts              | R t, WD o       | R t             | R t                      | -             | -                  | -
interactions          | R t, WD o       | R t, W m        | R t, W m                 | -             | -                  | -
opportunities         | R t, WD o       | -               | -                        | R t, WD m     | -                  | -
opportunity services  | R t, WD o       | -               | -                        | R t, WD m     | -                  | -
contracts             | R t, WD o       | -               | -                        | R t, WD m     | -                  | -
tasks                 | R m, C t, UD o  | R m, U m, C t   | R m, U m, C t            | -             | -                  | -
lookups               | R t             | R t             | R t                      | R t           | RW t               | -
ledger                | R o, C o        | C o             | C o                      | R m, C o      | C o                | R t, C o
organisation settings | R t             | R t             | R t                      | R t           | RWD t              | R t
imports               | R o             | R o             | R o                      | R o           | RWD t              | R o
described decisions   | RWD m           | RWD m           | RWD m                    | RWD m         | RWD m              | R t, W m
framed decisions      | RWD m           | RWD m           | RWD m                    | RWD m         | RWD m              | R t, W m
services              | R t             | R t             | R t                      | -             | RW t               | -
pets                  | R t             | RW t            | RW t                     | -             | -                  | -
visits                | R t             | RW t            | RW t                     | -             | -                  | -
reviews               | R t             | R t             | R t                      | -             | -                  | -
waitlist              | R t             | RW t            | RW t                     | -             | RW t               | -
campaigns             | R t             | -               | -                        | -             | -                  | -
figures of days       | R t             | -               | -                        | -             | -                  | -
messages              | R o             | -               | -                        | -             | -                  | -
events elsewhere      | R o             | -               | -                        | -             | -                  | -
consents              | R t, C o        | R t             | R t                      | -             | -                  | RC t
opt-outs              | RC t            | RC t            | RC t                     | -             | -                  | RC t
suppressions          | -               | -               | -                        | -             | -                  | -
machinery             | -               | -               | -                        | -             | -                  | -
)";

using Cells = QHash<QString, QString>; ///< "actor/data" -> cell

Cells readRightsTables()
{
    Cells cells;
    for (const char *table : { rightsOfRoles, rightsOfJobs }) {
        QStringList actors;
        for (const QString &line : QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts)) {
            QStringList columns = line.split(u'|');
            for (QString &column : columns)
                column = column.trimmed();
            if (actors.isEmpty()) {
                actors = columns;
                continue;
            }
            for (int column = 1; column < actors.size(); ++column)
                cells.insert(actors.at(column) + u'/' + columns.first(), columns.at(column));
        }
    }
    return cells;
}

const Cells &rightsCells()
{
    static const Cells cells = readRightsTables();
    return cells;
}

QString childOfCompany(const char *column, const char *value)
{
    return QStringLiteral("(tenant_id, id, action_id, customer_company_id, %1) VALUES ('{tenant}', '{id}', '{action}', "
                          "'{row:crm.customer_companies}', %2)")
        .arg(QLatin1String(column), QLatin1String(value));
}

} // namespace

const QList<RightsSubject> &RightsTable::subjects()
{
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const QString owned
        = s("(tenant_id, id, action_id, owner_id, team_id, %1) VALUES ('{tenant}', '{id}', '{action}', '{owner}', '{team}', %2)");
    const QString plain = s("(tenant_id, id, action_id, %1) VALUES ('{tenant}', '{id}', '{action}', %2)");
    static const QList<RightsSubject> all{
        { s("companies"), s("crm.customer_companies"), {}, owned.arg(s("company_name"), s("'New'")), s("notes = 'seen'") },
        { s("addresses"), s("crm.company_addresses"), {}, childOfCompany("street", "'New'"), s("city = 'Cluj'") },
        { s("contacts"), s("crm.contact_persons"), {}, childOfCompany("last_name", "'New'"), s("notes = 'seen'") },
        { s("interactions"), s("crm.interactions"), {},
            plain.arg(s("type, user_id, customer_id"), s("'CALL', '{owner}', '{row:crm.customer_companies}'")), s("outcome = 'seen'") },
        { s("interactions"), s("core.notes"), {}, plain.arg(s("body, user_id, customer_id"), s("'New', '{owner}', '{row:crm.customer_companies}'")),
            s("pinned = true") },
        { s("opportunities"), s("crm.opportunities"), {}, owned.arg(s("title, position"), s("'New', 'i'")), s("description = 'seen'") },
        { s("opportunity services"), s("crm.opportunity_services"), {},
            s("(tenant_id, id, action_id, opportunity_id, service_package_id) SELECT '{tenant}', '{id}', '{action}', "
              "'{row:crm.opportunities}', '{other service}'"),
            s("quantity = 2") },
        { s("contracts"), s("crm.contracts"), {}, owned.arg(s("customer_company_id"), s("'{row:crm.customer_companies}'")),
            s("notes = 'seen'") },
        { s("contacts"), s("crm.contact_roles"), {}, childOfCompany("contact_person_id, valid_until", "'{row:crm.contact_persons}', '2020-01-01'"),
            s("department = 'seen'") },
        { s("tasks"), s("crm.tasks"), {}, plain.arg(s("title, assigned_to_user_id"), s("'New', '{owner}'")), s("description = 'seen'") },
        { s("lookups"), s("crm.services_packages"), {}, plain.arg(s("name"), s("'New'")), s("price = 1"), true, false },
        { s("lookups"), s("crm.stage_defaults"), {}, plain.arg(s("stage, probability"), s("'CLOSED_LOST', 0")), s("probability = 1"), true,
            false },
        { s("lookups"), s("crm.lost_reasons"), {}, plain.arg(s("code, label_ro, label_en"), s("'NEW', 'x', 'x'")), s("sort_no = 1"), true,
            false },
        { s("names of colleagues"), s("core.users"), {}, plain.arg(s("first_name, last_name"), s("'New', 'Person'")),
            s("job_title = 'x'") },
        { s("names of colleagues"), s("core.teams"), {}, plain.arg(s("name"), s("'New'")), s("industry = 'x'") },
        { s("names of colleagues"), s("core.team_members"), {}, plain.arg(s("team_id, user_id"), s("'{team}', '{owner}'")),
            s("role = 'sales_manager'") },
        { s("roles and sessions"), s("core.user_roles"), {}, plain.arg(s("user_id, role"), s("'{owner}', 'ADMIN'")), s("role = 'ADMIN'") },
        { s("roles and sessions"), s("core.auth_sessions"), {}, s("(tenant_id, id, user_id) VALUES ('{tenant}', '{id}', '{owner}')"),
            s("device = 'x'"), false },
        { s("ledger"), s("core.actions"), {}, s("(id, label {forged column}) VALUES ('{id}', 'probe' {forged value})"), s("label = 'x'"),
            false },
        { s("own views"), s("core.saved_views"), {}, plain.arg(s("user_id, page, name"), s("'{owner}', 'p', 'new'")), s("name = 'x'") },
        { s("own views"), s("core.pins"), {}, plain.arg(s("user_id, kind, record_id, rank"), s("'{owner}', 'view', '{row:core.saved_views}', 'a'")), s("rank = 'b'") },
        { s("shared views"), s("core.saved_views"), s("core.saved_views shared"),
            plain.arg(s("user_id, page, name, is_shared"), s("'{owner}', 'p', 'new', true")), s("definition = '{\"x\": 1}'") },
        { s("own views"), s("core.snoozes"), {},
            plain.arg(s("user_id, table_name, row_id, until"), s("'{owner}', 'crm.tasks', '{id}', '2030-01-01'")), s("until = '2031-01-01'") },
        { s("own settings"), s("core.settings"), {}, plain.arg(s("user_id, key, value"), s("'{owner}', 'new', '1'")), s("value = '2'") },
        { s("own settings"), s("core.notification_preferences"), {}, plain.arg(s("user_id, kind, level"), s("'{owner}', 'REMINDER', 'NONE'")), s("level = 'NONE'") },
        { s("own notices"), s("core.notifications"), {},
            s("(tenant_id, id, user_id, kind, event_key) VALUES ('{tenant}', '{id}', '{owner}', 'ASSIGNED', 'x')"), s("read_at = now()"), false },
        { s("organisation settings"), s("core.settings"), s("core.settings organisation"),
            plain.arg(s("user_id, key, value"), s("NULL, 'new', '1'")), s("value = '2'"), true, false },
        { s("organisation settings"), s("core.holidays"), {}, plain.arg(s("day, name"), s("'2026-05-04', 'New'")), s("name = 'seen'"), true, false },
        { s("imports"), s("core.imports"), {}, plain.arg(s("kind, user_id"), s("'companies', '{owner}'")), s("rows_total = 1") },
        { s("rows of imports"), s("core.import_rows"), s("core.imports"),
            s("(tenant_id, import_id, row_no, outcome) VALUES ('{tenant}', '{row:core.imports}', 2, 'CREATED')"), s("reason = 'x'"),
            false },
        { s("external references"), s("core.external_refs"), {},
            plain.arg(
                s("system, table_name, external_id, row_id"), s("'new', 'crm.customer_companies', '1', '{row:crm.customer_companies}'")),
            s("external_id = 'x'") },
        { s("described decisions"), s("decision.customer_decisions"), {},
            plain.arg(s("team_id, customer_name, title, description, decision_type"), s("'{team}', 'New', 'New', 'x', 'refund_request'")),
            s("description = 'seen'") },
        { s("framed decisions"), s("decision.decision_criteria"), {},
            plain.arg(s("decision_id, name"), s("'{row:decision.customer_decisions framed}', 'New'")), s("description = 'seen'") },
        { s("framed decisions"), s("decision.response_options"), {},
            plain.arg(s("decision_id, title, description"), s("'{row:decision.customer_decisions framed}', 'New', 'x'")), s("description = 'seen'") },
        { s("services"), s("service.services"), {}, plain.arg(s("name, slug"), s("'New', 'new'")), s("description = 'seen'") },
        { s("pets"), s("service.pets"), {}, plain.arg(s("customer_id, name"), s("'{row:crm.contact_persons}', 'New'")), s("notes = 'seen'") },
        { s("pets"), s("service.memberships"), {}, plain.arg(s("customer_id, plan_name, start_date"), s("'{row:crm.contact_persons}', 'New', '2026-01-01'")), s("price = 2") },
        { s("visits"), s("service.appointments"), {},
            plain.arg(s("customer_id, service_id, scheduled_at, price, groomer_id"),
                s("'{row:crm.contact_persons}', '{row:service.services}', '2026-01-01', 1, '{owner}'")),
            s("notes = 'seen'") },
        { s("visits"), s("service.report_cards"), {},
            plain.arg(s("appointment_id, groomer_id"), s("'{row:service.appointments second}', '{owner}'")), s("groomer_notes = 'seen'") },
        { s("reviews"), s("service.reviews"), {},
            plain.arg(s("report_card_id, user_id, appointment_id, rating"),
                s("'{row:service.report_cards second}', '{row:crm.contact_persons}', '{row:service.appointments third}', 5")),
            s("feedback = 'seen'") },
        { s("waitlist"), s("service.waitlist"), {},
            plain.arg(s("customer_id, service_id, requested_date"), s("'{row:crm.contact_persons}', '{row:service.services}', '2026-01-01'")), s("notes = 'seen'") },
        { s("waitlist"), s("service.waitlist_slot_offers"), {},
            plain.arg(s("service_id, slot_date, slot_time"), s("'{row:service.services}', '2026-01-01', '10:00'")), s("cancellation_reason = 'seen'") },
        { s("lookups"), s("marketing.marketing_channels"), {}, plain.arg(s("name, channel_type"), s("'New', 'PAID'")), s("description = 'seen'"), true, false },
        { s("campaigns"), s("marketing.marketing_campaigns"), {}, plain.arg(s("name"), s("'New'")), s("description = 'seen'") },
        { s("campaigns"), s("marketing.campaign_activities"), {},
            plain.arg(s("campaign_id, name, activity_type"), s("'{row:marketing.marketing_campaigns}', 'New', 'EVENT'")), s("description = 'seen'") },
        { s("campaigns"), s("marketing.campaign_channels"), {},
            plain.arg(s("campaign_id, channel_id"), s("'{row:marketing.marketing_campaigns}', '{row:marketing.marketing_channels second}'")), s("budget = 0") },
        { s("campaigns"), s("marketing.marketing_assets"), {},
            plain.arg(s("campaign_id, name, asset_type, file_url"), s("'{row:marketing.marketing_campaigns}', 'New', 'IMAGE', 'https://x.ro'")), s("format = 'seen'") },
        { s("campaigns"), s("marketing.segments"), {}, plain.arg(s("name, criteria"), s("'New', '{}'")), s("description = 'seen'") },
        { s("campaigns"), s("marketing.campaign_exclusions"), {},
            plain.arg(s("campaign_id, contact_person_id, reason"), s("'{row:marketing.marketing_campaigns}', '{row:crm.contact_persons}', 'x'")), s("reason = 'seen'") },
        { s("campaigns"), s("marketing.ab_tests"), {}, plain.arg(s("campaign_id, name"), s("'{row:marketing.marketing_campaigns}', 'New'")), s("description = 'seen'") },
        { s("campaigns"), s("marketing.ab_test_variants"), {}, plain.arg(s("test_id, name"), s("'{row:marketing.ab_tests}', 'New'")), s("label = 'seen'") },
        { s("figures of days"), s("marketing.campaign_metrics"), {},
            plain.arg(s("campaign_id, channel_id, metric_date"), s("'{row:marketing.marketing_campaigns}', '{row:marketing.marketing_channels second}', '2026-01-02'")), s("clicks = 1") },
        { s("messages"), s("marketing.campaign_sends"), {},
            plain.arg(s("campaign_id, run_id, user_id, channel"), s("'{row:marketing.marketing_campaigns}', '{row:marketing.campaign_runs}', '{row:crm.contact_persons}', 'sms'")),
            s("status = 'sent'") },
        { s("messages"), s("marketing.notifications_log"), {}, plain.arg(s("customer_id, type, channel"), s("'{row:crm.contact_persons}', 'x', 'sms'")), s("subject = 'seen'") },
        { s("messages"), s("marketing.send_events"), {}, plain.arg(s("kind, at, source, source_event_id"), s("'clicked', '2026-01-01', 'x', 'new'")), s("url = 'seen'") },
        { s("messages"), s("marketing.campaign_attributions"), {},
            plain.arg(s("campaign_id, conversion_table, conversion_id, converted_at, touchpoint_type, touchpoint_timestamp, conversion_value, attribution_model, attributed_revenue"),
                s("'{row:marketing.marketing_campaigns}', 'crm.deals', '{id}', '2026-01-01', 'CALL', '2026-01-01', 1, 'LINEAR', 1")),
            s("credit = 1") },
        { s("messages"), s("marketing.conversions"), {},
            plain.arg(s("conversion_table, conversion_id, converted_at, value, currency"), s("'crm.deals', '{id}', '2026-01-01', 1, 'RON'")), s("touch_count = 1") },
        { s("events elsewhere"), s("marketing.touchpoints"), {},
            plain.arg(s("campaign_id, customer_id, at, source, source_event_id"), s("'{row:marketing.marketing_campaigns}', '{row:crm.customer_companies}', '2026-01-01', 'x', '{id}'")),
            s("label = 'seen'") },
        { s("consents"), s("marketing.consents"), {},
            plain.arg(s("contact_person_id, channel, status, source, proof"), s("'{row:crm.contact_persons}', 'email', 'granted', 'paper', 'x'")), s("proof = 'seen'") },
        { s("opt-outs"), s("marketing.marketing_unsubscribes"), {}, plain.arg(s("email, unsubscribed_from"), s("'x@y.ro', '{email}'")), s("reason = 'seen'") },
        { s("suppressions"), s("marketing.suppressions"), {},
            plain.arg(s("channel, address_hash, reason"), s("'email', repeat('a', 64), 'by_hand'")), s("reason = 'erased'") },
        { s("machinery"), s("eval.scores"), {},
            s("(tenant_id, decision_id, round_no, tag, option_id, criteria_id) VALUES ('{tenant}', '{id}', 1, 'x', '{id}', '{id}')"), s("score = 1"), false, false },
        { s("machinery"), s("eval.secrets"), {}, s("(tenant_id, decision_id, round_no, secret) VALUES ('{tenant}', '{id}', 1, 'x')"), s("secret = 'x'"), false, false },
        { s("organisation"), s("core.tenants"), {}, s("(id, name) VALUES ('{id}', 'New')"), s("name = 'x'"), false, false },
        { s("machinery"), s("core.audit_logs"), {},
            s("(tenant_id, table_name, row_id, op, action) VALUES ('{tenant}', 'x.y', '{id}', 'I', 'x')"), s("reason = 'x'"), false,
            false },
        { s("machinery"), s("core.audit_diffs"), {}, s("(tenant_id, seq) VALUES ('{tenant}', 1)"), s("before = NULL"), false, false },
        { s("machinery"), s("core.search_index"), {}, s("(tenant_id, kind, row_id, folded) VALUES ('{tenant}', 'x', '{id}', 'x')"),
            s("folded = 'x'"), false, false },
        { s("machinery"), s("core.search_kinds"), {}, s("VALUES ('x', 'company', 'crm.tasks', 'companies.read')"),
            s("permission = 'tasks.read'"), false, false },
        { s("machinery"), s("core.record_keys"), {}, s("(tenant_id, kind, key, row_id) VALUES ('{tenant}', 'company', 'n:x', '{id}')"),
            s("key = 'n:y'"), false, false },
        { s("machinery"), s("core.counters"), {}, s("(tenant_id, kind) VALUES ('{tenant}', 'x')"), s("value = 0"), false, false },
        { s("machinery"), s("core.feed_state"), {}, s("(tenant_id) VALUES ('{id}')"), s("epoch = gen_random_uuid()"), false, false },
        { s("machinery"), s("sec.login"), {}, s("(login, tenant_id, user_id) VALUES ('evil', '{tenant}', '{owner}')"),
            s("tenant_id = '{tenant}'"), false, false },
        { s("machinery"), s("sec.grant_rule"), {}, s("VALUES ('USER', 'companies.write', 'tenant')"), s("scope = 'tenant'"), false, false },
        { s("machinery"), s("sec.policy_source"), {}, s("(table_name, permission, verbs) VALUES ('x', 'x', 'r')"), s("verbs = 'riu'"),
            false, false },
        { s("machinery"), s("sec.stand_in"), {},
            s("(tenant_id, user_id, stand_in_id, until) VALUES ('{tenant}', '{owner}', '{owner}', '2099-01-01')"),
            s("until = '2099-01-01'"), false, false },
    };
    return all;
}

bool RightsTable::allows(const QString &actor, const QString &data, Verb verb, Scope scope)
{
    const QString cell = rightsCells().value(actor + u'/' + data);
    if (cell.isEmpty())
        qFatal("the rights table says nothing about %s, %s", qUtf8Printable(actor), qUtf8Printable(data));
    if (verb == Verb::HardDelete || scope == Scope::Foreign || cell == QLatin1String("-"))
        return false;
    const QChar letter = verb == Verb::Select ? u'R' : verb == Verb::Insert ? u'C' : verb == Verb::Update ? u'U' : u'D';
    for (const QString &part : cell.split(u',')) {
        const QString letters = part.trimmed().section(u' ', 0, 0);
        const QString reach = part.trimmed().section(u' ', 1);
        if (!letters.contains(letter) && !(letters.contains(u'W') && (verb == Verb::Insert || verb == Verb::Update)))
            continue;
        return reach == QLatin1String("t") || (reach == QLatin1String("m") && scope != Scope::Organisation) || scope == Scope::Own;
    }
    return false;
}

QString RightsTable::verbName(Verb verb)
{
    static const QStringList names{ QStringLiteral("SELECT"), QStringLiteral("INSERT"), QStringLiteral("UPDATE"),
        QStringLiteral("soft delete"), QStringLiteral("DELETE") };
    return names.at(static_cast<int>(verb));
}

QString RightsTable::scopeName(Scope scope)
{
    static const QStringList names{ QStringLiteral("own"), QStringLiteral("team"), QStringLiteral("organisation"),
        QStringLiteral("foreign") };
    return names.at(static_cast<int>(scope));
}

} // namespace punte
