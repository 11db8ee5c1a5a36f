// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/RightsWorld.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace punte {

namespace {

/// One row per person in every table that knows an owner. `world` is (person, tenant_id, user_id, team_id); ids are md5(table:person).
const char worldRows[] = R"sql(
CREATE OR REPLACE FUNCTION pg_temp.row_id(p_table text, p_person text) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN md5(p_table || ':' || p_person)::uuid;
INSERT INTO core.actions (tenant_id, id, user_id, actor, label)
SELECT tenant_id, pg_temp.row_id('core.actions', person), user_id, person, 'set_up' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.customer_companies (tenant_id, id, company_name, tax_id, owner_id, team_id, created_by)
SELECT tenant_id, pg_temp.row_id('crm.customer_companies', person), 'Company of ' || person, person, user_id, team_id, user_id
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.contact_persons (tenant_id, id, customer_company_id, last_name, phone, created_by)
SELECT tenant_id, pg_temp.row_id('crm.contact_persons', person), pg_temp.row_id('crm.customer_companies', person), 'Contact of ' || person,
       '0799' || lpad((row_number() OVER ())::text, 6, '0'), user_id FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.company_addresses (tenant_id, id, customer_company_id, street)
SELECT tenant_id, pg_temp.row_id('crm.company_addresses', person), pg_temp.row_id('crm.customer_companies', person), person
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.opportunities (tenant_id, id, customer_company_id, title, amount, position, owner_id, team_id, created_by)
SELECT tenant_id, pg_temp.row_id('crm.opportunities', person), pg_temp.row_id('crm.customer_companies', person), 'Deal of ' || person,
       CASE person WHEN 'foreigner' THEN 7777 ELSE 100 END, 'i', user_id, team_id, user_id FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.services_packages (tenant_id, id, name)
SELECT tenant_id, pg_temp.row_id('crm.services_packages', person), 'Service of ' || person FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.opportunity_services (tenant_id, id, opportunity_id, service_package_id)
SELECT tenant_id, pg_temp.row_id('crm.opportunity_services', person), pg_temp.row_id('crm.opportunities', person),
       pg_temp.row_id('crm.services_packages', person) FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.contact_roles (tenant_id, id, contact_person_id, customer_company_id, valid_until)
SELECT tenant_id, pg_temp.row_id('crm.contact_roles', person), pg_temp.row_id('crm.contact_persons', person),
       pg_temp.row_id('crm.customer_companies', person), '2020-01-01' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.contracts (tenant_id, id, customer_company_id, owner_id, team_id, created_by)
SELECT tenant_id, pg_temp.row_id('crm.contracts', person), pg_temp.row_id('crm.customer_companies', person), user_id, team_id, user_id
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.tasks (tenant_id, id, title, customer_id, assigned_to_user_id, created_by)
SELECT tenant_id, pg_temp.row_id('crm.tasks', person), 'Task of ' || person, pg_temp.row_id('crm.customer_companies', person), user_id, user_id
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.interactions (tenant_id, id, customer_id, user_id, type, created_by)
SELECT tenant_id, pg_temp.row_id('crm.interactions', person), pg_temp.row_id('crm.customer_companies', person), user_id, 'CALL', user_id
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.notes (tenant_id, id, customer_id, user_id, body, created_by)
SELECT tenant_id, pg_temp.row_id('core.notes', person), pg_temp.row_id('crm.customer_companies', person), user_id, 'Note of ' || person, user_id
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO crm.lost_reasons (tenant_id, id, code, label_ro, label_en)
SELECT tenant_id, pg_temp.row_id('crm.lost_reasons', person), 'R_' || upper(person), 'motiv', 'reason' FROM world WHERE tenant_id = core.my_tenant();
DELETE FROM crm.stage_defaults WHERE tenant_id = core.my_tenant() AND stage IN ('PROPOSAL', 'CLOSED_LOST');
INSERT INTO crm.stage_defaults (tenant_id, id, stage, probability)
SELECT tenant_id, pg_temp.row_id('crm.stage_defaults', person), 'PROPOSAL', 60 FROM world
 WHERE tenant_id = core.my_tenant() AND person IN ('stranger', 'foreigner');
INSERT INTO core.saved_views (tenant_id, id, user_id, page, name, is_shared)
SELECT tenant_id, pg_temp.row_id('core.saved_views', person), user_id, 'pipeline', 'private', false FROM world WHERE tenant_id = core.my_tenant()
UNION ALL
SELECT tenant_id, pg_temp.row_id('core.saved_views shared', person), user_id, 'pipeline', 'shared', true FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.snoozes (tenant_id, id, user_id, table_name, row_id, until)
SELECT tenant_id, pg_temp.row_id('core.snoozes', person), user_id, 'crm.tasks', pg_temp.row_id('crm.tasks', person), '2030-01-01' FROM world
 WHERE tenant_id = core.my_tenant();
INSERT INTO core.pins (tenant_id, id, user_id, kind, record_id, rank)
SELECT tenant_id, pg_temp.row_id('core.pins', person), user_id, 'company', pg_temp.row_id('crm.customer_companies', person), 'i' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.settings (tenant_id, id, user_id, key, value)
SELECT tenant_id, pg_temp.row_id('core.settings', person), user_id, 'zoom', '1'::jsonb FROM world WHERE tenant_id = core.my_tenant()
UNION ALL
SELECT tenant_id, pg_temp.row_id('core.settings organisation', person), NULL, 'rule.' || person, '1'::jsonb FROM world
 WHERE tenant_id = core.my_tenant() AND person IN ('stranger', 'foreigner');
INSERT INTO core.notification_preferences (tenant_id, id, user_id, kind, level)
SELECT tenant_id, pg_temp.row_id('core.notification_preferences', person), user_id, 'ASSIGNED', 'IN_APP' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.notifications (tenant_id, id, user_id, kind, event_key)
SELECT tenant_id, pg_temp.row_id('core.notifications', person), user_id, 'ASSIGNED', person FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.holidays (tenant_id, id, day, name)
SELECT tenant_id, pg_temp.row_id('core.holidays', person), date '2030-03-04' + (row_number() OVER (ORDER BY person))::int, 'Free day of ' || person
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.imports (tenant_id, id, kind, user_id, created_by)
SELECT tenant_id, pg_temp.row_id('core.imports', person), 'companies', user_id, user_id FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.import_rows (tenant_id, import_id, row_no, outcome)
SELECT tenant_id, pg_temp.row_id('core.imports', person), 1, 'CREATED' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.external_refs (tenant_id, id, system, table_name, external_id, row_id, created_by)
SELECT tenant_id, pg_temp.row_id('core.external_refs', person), 'other', 'crm.customer_companies', person,
       pg_temp.row_id('crm.customer_companies', person), user_id FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO core.auth_sessions (tenant_id, id, user_id, login, backend_pid)
SELECT tenant_id, pg_temp.row_id('core.auth_sessions', person), user_id, person, 0 FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO decision.customer_decisions (tenant_id, id, team_id, created_by, customer_name, title, description, decision_type, status, current_phase)
SELECT w.tenant_id, pg_temp.row_id('decision.customer_decisions' || k.name, w.person), w.team_id, m.id, w.person, 'Decision of ' || w.person, 'x', 'refund_request',
       k.status, k.phase
  FROM world w JOIN core.team_members m ON m.tenant_id = w.tenant_id AND m.user_id = w.user_id
 CROSS JOIN (VALUES ('', 'created', 1), (' framed', 'team_input', 2)) k (name, status, phase) WHERE w.tenant_id = core.my_tenant();
INSERT INTO decision.decision_criteria (tenant_id, id, decision_id, name, created_by)
SELECT d.tenant_id, pg_temp.row_id('decision.decision_criteria', d.customer_name), d.id, 'Criterion', d.created_by FROM decision.customer_decisions d
 WHERE d.tenant_id = core.my_tenant() AND d.current_phase = 2;
INSERT INTO decision.response_options (tenant_id, id, decision_id, title, description, created_by)
SELECT d.tenant_id, pg_temp.row_id('decision.response_options', d.customer_name), d.id, 'Option', 'x', d.created_by FROM decision.customer_decisions d
 WHERE d.tenant_id = core.my_tenant() AND d.current_phase = 2;
INSERT INTO service.services (tenant_id, id, name, slug)
SELECT tenant_id, pg_temp.row_id('service.services', person), 'Service of ' || person, replace(lower(person), '_', '-') FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO service.pets (tenant_id, id, customer_id, name)
SELECT tenant_id, pg_temp.row_id('service.pets', person), pg_temp.row_id('crm.contact_persons', person), 'Pet' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO service.memberships (tenant_id, id, customer_id, plan_name, start_date)
SELECT tenant_id, pg_temp.row_id('service.memberships', person), pg_temp.row_id('crm.contact_persons', person), 'Plan', '2026-01-01' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO service.appointments (tenant_id, id, customer_id, service_id, groomer_id, scheduled_at)
SELECT tenant_id, pg_temp.row_id('service.appointments' || k, person), pg_temp.row_id('crm.contact_persons', person), pg_temp.row_id('service.services', person), user_id, '2026-01-01'
  FROM world CROSS JOIN unnest('{"", " second", " third"}'::text[]) k WHERE tenant_id = core.my_tenant();
INSERT INTO service.report_cards (tenant_id, id, appointment_id, groomer_id)
SELECT tenant_id, pg_temp.row_id('service.report_cards' || CASE k WHEN '' THEN '' ELSE ' second' END, person), pg_temp.row_id('service.appointments' || k, person), user_id
  FROM world CROSS JOIN unnest('{"", " third"}'::text[]) k WHERE tenant_id = core.my_tenant();
INSERT INTO service.reviews (tenant_id, id, report_card_id, user_id, appointment_id, rating)
SELECT tenant_id, pg_temp.row_id('service.reviews', person), pg_temp.row_id('service.report_cards', person), pg_temp.row_id('crm.contact_persons', person),
       pg_temp.row_id('service.appointments', person), 5 FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO service.waitlist (tenant_id, id, customer_id, service_id, requested_date)
SELECT tenant_id, pg_temp.row_id('service.waitlist', person), pg_temp.row_id('crm.contact_persons', person), pg_temp.row_id('service.services', person), '2026-01-01'
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO service.waitlist_slot_offers (tenant_id, id, service_id, slot_date, slot_time)
SELECT tenant_id, pg_temp.row_id('service.waitlist_slot_offers', person), pg_temp.row_id('service.services', person), '2026-01-01', '10:00' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.marketing_channels (tenant_id, id, name, channel_type)
SELECT tenant_id, pg_temp.row_id('marketing.marketing_channels' || k, person), 'Channel of ' || person || k, 'PAID'
  FROM world CROSS JOIN unnest('{"", " second"}'::text[]) k WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.marketing_campaigns (tenant_id, id, name, owner_id, created_by)
SELECT tenant_id, pg_temp.row_id('marketing.marketing_campaigns' || k, person), 'Campaign of ' || person || k, user_id, user_id
  FROM world CROSS JOIN unnest('{"", " second"}'::text[]) k WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.campaign_activities (tenant_id, id, campaign_id, name, activity_type)
SELECT tenant_id, pg_temp.row_id('marketing.campaign_activities', person), pg_temp.row_id('marketing.marketing_campaigns', person), 'Activity', 'EVENT' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.campaign_channels (tenant_id, id, campaign_id, channel_id)
SELECT tenant_id, pg_temp.row_id('marketing.campaign_channels', person), pg_temp.row_id('marketing.marketing_campaigns', person), pg_temp.row_id('marketing.marketing_channels', person)
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.marketing_assets (tenant_id, id, campaign_id, name, asset_type, file_url)
SELECT tenant_id, pg_temp.row_id('marketing.marketing_assets', person), pg_temp.row_id('marketing.marketing_campaigns', person), 'Asset', 'IMAGE', 'https://x.ro' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.segments (tenant_id, id, name, criteria, owner_id)
SELECT tenant_id, pg_temp.row_id('marketing.segments', person), 'Segment of ' || person, '{}', user_id FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.campaign_exclusions (tenant_id, id, campaign_id, contact_person_id, reason)
SELECT tenant_id, pg_temp.row_id('marketing.campaign_exclusions', person), pg_temp.row_id('marketing.marketing_campaigns second', person), pg_temp.row_id('crm.contact_persons', person), 'x'
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.ab_tests (tenant_id, id, campaign_id, name)
SELECT tenant_id, pg_temp.row_id('marketing.ab_tests', person), pg_temp.row_id('marketing.marketing_campaigns', person), 'Test' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.ab_test_variants (tenant_id, id, test_id, name)
SELECT tenant_id, pg_temp.row_id('marketing.ab_test_variants', person), pg_temp.row_id('marketing.ab_tests', person), 'A' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.campaign_runs (tenant_id, id, campaign_id, run_no, planned_for)
SELECT tenant_id, pg_temp.row_id('marketing.campaign_runs', person), pg_temp.row_id('marketing.marketing_campaigns', person), 1, '2026-01-01' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.campaign_metrics (tenant_id, id, campaign_id, channel_id, metric_date)
SELECT tenant_id, pg_temp.row_id('marketing.campaign_metrics', person), pg_temp.row_id('marketing.marketing_campaigns', person), pg_temp.row_id('marketing.marketing_channels', person), '2026-01-01'
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.campaign_sends (tenant_id, id, campaign_id, run_id, user_id, channel, status)
SELECT tenant_id, pg_temp.row_id('marketing.campaign_sends', person), pg_temp.row_id('marketing.marketing_campaigns', person), pg_temp.row_id('marketing.campaign_runs', person),
       pg_temp.row_id('crm.contact_persons', person), 'email', 'sent' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.notifications_log (tenant_id, id, customer_id, type, channel)
SELECT tenant_id, pg_temp.row_id('marketing.notifications_log', person), pg_temp.row_id('crm.contact_persons', person), 'campaign', 'email' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.send_events (tenant_id, id, send_id, kind, at, source, source_event_id)
SELECT tenant_id, pg_temp.row_id('marketing.send_events', person), pg_temp.row_id('marketing.campaign_sends', person), 'clicked', '2026-01-01', 'x', person FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.campaign_attributions (tenant_id, id, campaign_id, customer_id, contact_person_id, conversion_table, conversion_id, converted_at, touchpoint_type, touchpoint_timestamp,
    conversion_value, attribution_model, attributed_revenue)
SELECT tenant_id, pg_temp.row_id('marketing.campaign_attributions', person), pg_temp.row_id('marketing.marketing_campaigns', person), pg_temp.row_id('crm.customer_companies', person),
       pg_temp.row_id('crm.contact_persons', person), 'crm.opportunities', pg_temp.row_id('crm.opportunities', person), '2026-01-01', 'CALL', '2026-01-01', 1, 'LINEAR', 1 FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.conversions (tenant_id, id, conversion_table, conversion_id, customer_id, contact_person_id, converted_at, value, currency)
SELECT tenant_id, pg_temp.row_id('marketing.conversions', person), 'crm.opportunities', pg_temp.row_id('crm.opportunities', person), pg_temp.row_id('crm.customer_companies', person),
       pg_temp.row_id('crm.contact_persons', person), '2026-01-01', 1, 'RON' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.touchpoints (tenant_id, id, campaign_id, customer_id, at, source, source_event_id)
SELECT tenant_id, pg_temp.row_id('marketing.touchpoints', person), pg_temp.row_id('marketing.marketing_campaigns', person), pg_temp.row_id('crm.customer_companies', person), '2026-01-01', 'x', person
  FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.consents (tenant_id, id, contact_person_id, channel, status, source, proof)
SELECT tenant_id, pg_temp.row_id('marketing.consents', person), pg_temp.row_id('crm.contact_persons', person), 'email', 'granted', 'paper', 'x' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.marketing_unsubscribes (tenant_id, id, user_id, unsubscribed_from)
SELECT tenant_id, pg_temp.row_id('marketing.marketing_unsubscribes', person), pg_temp.row_id('crm.contact_persons', person), '{sms}' FROM world WHERE tenant_id = core.my_tenant();
INSERT INTO marketing.suppressions (tenant_id, id, channel, address_hash, reason)
SELECT tenant_id, pg_temp.row_id('marketing.suppressions', person), 'email', encode(sha256(person::bytea), 'hex'), 'by_hand' FROM world WHERE tenant_id = core.my_tenant();
)sql";

} // namespace

const QStringList &RightsWorld::roles()
{
    static const QStringList all{ QStringLiteral("ADMIN"), QStringLiteral("MANAGER"), QStringLiteral("SALES_REP"),
        QStringLiteral("MARKETER"), QStringLiteral("ANALYST"), QStringLiteral("USER"), QStringLiteral("GROOMER") };
    return all;
}

const QStringList &RightsWorld::jobs()
{
    static const QStringList all{ QStringLiteral("account_manager"), QStringLiteral("support_manager"),
        QStringLiteral("customer_success_manager"), QStringLiteral("sales_manager"), QStringLiteral("operations_manager"),
        QStringLiteral("legal_compliance") };
    return all;
}

RightsWorld::RightsWorld()
{
    const QString here = text(m_database.tenant());
    m_otherTenant = text(m_database.addTenant(QStringLiteral("Foreign organisation")));
    const auto standIn = [this](const QString &tenant) {
        m_database.exec(
            QStringLiteral("SELECT set_config('punte.tenant', '%1', false);"
                           "INSERT INTO core.feed_state (tenant_id) VALUES ('%1') ON CONFLICT DO NOTHING;"
                           "SELECT core.seed_tenant('%1', NULL) WHERE NOT EXISTS (SELECT FROM crm.stage_defaults WHERE tenant_id = '%1')")
                .arg(tenant));
    };
    const auto addRows = [this](const QString &tenant) {
        m_database.exec(QStringLiteral("SELECT set_config('punte.tenant', '%1', true);").arg(tenant) + QString::fromUtf8(worldRows));
    };
    const auto add
        = [this](const QString &person, const QStringList &userRoles, const QString &team, const QString &job, const QString &tenant) {
              m_people.insert(person,
                  m_database.addUser({ .login = QStringLiteral("rights_") + person.toLower(),
                      .roles = userRoles,
                      .team = QUuid(team),
                      .teamRole = job,
                      .tenant = QUuid(tenant),
                      .firstName = person.left(50),
                      .lastName = QStringLiteral("Person") }));
              m_database.exec(QStringLiteral("INSERT INTO world VALUES ('%1', '%2', '%3', '%4')").arg(person, tenant, user(person), team));
          };

    m_database.exec(QStringLiteral("CREATE TEMP TABLE world (person text, tenant_id uuid, user_id uuid, team_id uuid)"));
    standIn(m_otherTenant);
    m_foreignTeam = text(m_database.addTeam(QStringLiteral("Foreign team"), QUuid(m_otherTenant)));
    add(QStringLiteral("foreigner"), { QStringLiteral("ADMIN") }, m_foreignTeam, {}, m_otherTenant);
    addRows(m_otherTenant);

    standIn(here);
    m_team = text(m_database.addTeam(QStringLiteral("Team")));
    m_otherTeam = text(m_database.addTeam(QStringLiteral("Other team")));
    for (const QString &role : roles())
        add(role, { role }, m_team, {}, here);
    for (const QString &job : jobs())
        add(job, {}, m_team, job, here);
    add(QStringLiteral("colleague"), { QStringLiteral("USER") }, m_team, {}, here);
    add(QStringLiteral("stranger"), { QStringLiteral("SALES_REP") }, m_otherTeam, {}, here);
    addRows(here);
}

std::unique_ptr<PlainSession> RightsWorld::signIn(const QString &person) const
{
    return std::make_unique<PlainSession>(m_database.as(login(person)));
}

QString RightsWorld::tenantOf(const QString &person) const
{
    return person == QLatin1String("foreigner") ? m_otherTenant : text(m_database.tenant());
}

QString RightsWorld::teamOf(const QString &person) const
{
    return person == QLatin1String("foreigner") ? m_foreignTeam : person == QLatin1String("stranger") ? m_otherTeam : m_team;
}

QString RightsWorld::row(const QString &table, const QString &person)
{
    const QByteArray hash = QCryptographicHash::hash((table + u':' + person).toUtf8(), QCryptographicHash::Md5).toHex();
    return text(QUuid::fromString(QString::fromLatin1(hash).insert(20, u'-').insert(16, u'-').insert(12, u'-').insert(8, u'-')));
}

QString RightsWorld::newId()
{
    return text(QUuid::createUuid());
}

QString RightsWorld::fill(QString sql, const QString &person) const
{
    sql.replace(QLatin1String("{id}"), newId()).replace(QLatin1String("{action}"), newId());
    sql.replace(QLatin1String("{tenant}"), tenantOf(person))
        .replace(QLatin1String("{owner}"), user(person))
        .replace(QLatin1String("{team}"), teamOf(person));
    static const QRegularExpression rowMark(QStringLiteral("\\{row:([a-z_. ]+)\\}"));
    for (QRegularExpressionMatch match = rowMark.match(sql); match.hasMatch(); match = rowMark.match(sql))
        sql.replace(match.captured(0), row(match.captured(1), person));
    return sql;
}

QString RightsWorld::asAction(const QString &statement)
{
    return QStringLiteral("WITH a AS (INSERT INTO core.actions (id, label) VALUES ('{action}', 'probe')) ") + statement;
}

} // namespace punte
