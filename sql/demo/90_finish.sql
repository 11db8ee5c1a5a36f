-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, last part: the ledger gets the dates of what it tells of, the sums are checked, the tools go.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

-- The ledger tells of the day a row was made and of who made it, not of the minute in which this sample was loaded.
UPDATE core.audit_logs l SET created_at = r.created_at, user_id = r.created_by
  FROM (SELECT 'crm.customer_companies' AS table_name, id, created_at, created_by FROM crm.customer_companies
        UNION ALL SELECT 'crm.contact_persons', id, created_at, created_by FROM crm.contact_persons
        UNION ALL SELECT 'crm.contact_roles', id, created_at, created_by FROM crm.contact_roles
        UNION ALL SELECT 'crm.contracts', id, created_at, created_by FROM crm.contracts
        UNION ALL SELECT 'crm.company_addresses', id, created_at, created_by FROM crm.company_addresses
        UNION ALL SELECT 'crm.services_packages', id, created_at, created_by FROM crm.services_packages
        UNION ALL SELECT 'crm.opportunities', id, created_at, created_by FROM crm.opportunities
        UNION ALL SELECT 'crm.opportunity_services', id, created_at, created_by FROM crm.opportunity_services
        UNION ALL SELECT 'crm.tasks', id, created_at, created_by FROM crm.tasks
        UNION ALL SELECT 'core.notes', id, created_at, created_by FROM core.notes
        UNION ALL SELECT 'core.pins', id, created_at, created_by FROM core.pins
        UNION ALL SELECT 'decision.customer_decisions', id, created_at, updated_by FROM decision.customer_decisions
        UNION ALL SELECT 'decision.decision_outcomes', id, created_at, decided_by FROM decision.decision_outcomes
        UNION ALL SELECT 'marketing.marketing_campaigns', id, created_at, created_by FROM marketing.marketing_campaigns
        UNION ALL SELECT 'marketing.campaign_activities', id, created_at, created_by FROM marketing.campaign_activities
        UNION ALL SELECT 'marketing.consents', id, created_at, created_by FROM marketing.consents
        UNION ALL SELECT 'marketing.marketing_unsubscribes', id, created_at, created_by FROM marketing.marketing_unsubscribes
        UNION ALL SELECT 'service.appointments', id, created_at, created_by FROM service.appointments
        UNION ALL SELECT 'crm.interactions', id, created_at, created_by FROM crm.interactions) AS r
 WHERE l.tenant_id = demo.tenant() AND l.op = 'I' AND l.table_name = r.table_name AND l.row_id = r.id;
UPDATE core.audit_logs SET created_at = demo.at(-1100, '08:30') WHERE tenant_id = demo.tenant() AND created_at = now();

DO $$
DECLARE
    v_count record;
BEGIN
    SELECT (SELECT count(*) FROM crm.customer_companies) AS companies, (SELECT count(*) FROM crm.contact_persons) AS contacts,
           (SELECT count(*) FROM crm.opportunities) AS opportunities, (SELECT count(*) FROM crm.opportunities WHERE stage_no <= 4) AS open_ones,
           (SELECT count(*) FROM crm.tasks) AS tasks, (SELECT count(*) FROM crm.interactions) AS interactions INTO v_count;
    IF (v_count.companies, v_count.contacts, v_count.opportunities, v_count.open_ones, v_count.tasks, v_count.interactions)
       <> (400, 900, 1200, 180, 600, 3000) THEN
        RAISE EXCEPTION 'The sample is incomplete: %', v_count;
    END IF;
END $$;

DROP SCHEMA demo CASCADE;

ANALYZE core.users, core.teams, core.team_members, core.user_roles, core.actions, core.audit_logs, core.audit_diffs, core.search_index,
        crm.customer_companies, crm.contact_persons, crm.company_addresses, crm.services_packages, crm.stage_defaults, crm.lost_reasons,
        crm.opportunities, crm.opportunity_services, crm.tasks, crm.interactions, core.notes;
ANALYZE core.users, core.teams, core.team_members, core.user_roles, core.actions, core.audit_logs, core.audit_diffs, core.search_index, core.record_keys,
        crm.customer_companies, crm.contact_persons, crm.contact_roles, crm.contracts, crm.company_addresses, crm.services_packages, crm.stage_defaults, crm.lost_reasons,
        crm.opportunities, crm.opportunity_services, crm.tasks, crm.interactions;
ANALYZE decision.customer_decisions, decision.decision_criteria, decision.response_options, decision.decision_outcomes, decision.revealed_scores, decision.option_results;
ANALYZE marketing.marketing_campaigns, marketing.marketing_channels, marketing.campaign_channels, marketing.campaign_activities, marketing.campaign_metrics, marketing.campaign_runs,
        marketing.campaign_sends, marketing.touchpoints, marketing.conversions, marketing.campaign_attributions, marketing.notifications_log, marketing.send_events, marketing.consents, marketing.marketing_unsubscribes, marketing.ab_tests, marketing.ab_test_variants;
ANALYZE service.services, service.pets, service.memberships, service.appointments, service.report_cards, service.reviews, service.waitlist, service.waitlist_slot_offers;
