-- purpose: new opportunities of an import; organisation and board place are found once for all rows, not by defaults for each
-- params: rows json, action uuid
-- The team of an owner is asked once for each owner; the rule would ask for each row.
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id, sec.me() AS me, left(core.new_rank(), -1) AS rank),
r AS MATERIALIZED (
    SELECT r.*, coalesce(r.owner_id, u.id, b.me) AS owner
    FROM b, ROWS FROM (jsonb_to_recordset(:rows::jsonb) AS (id uuid, company_id uuid, title text, description text, amount numeric, currency text,
             stage text, probability int, expected_close_date date, closed_at date, lost_reason text, competitor text, source text, owner_id uuid,
             owner_name text, team_id uuid, stage_since date)) WITH ORDINALITY
         AS r(id, company_id, title, description, amount, currency, stage, probability, expected_close_date, closed_at, lost_reason, competitor,
              source, owner_id, owner_name, team_id, stage_since, no)
    LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL),
t AS MATERIALIZED (SELECT o.owner, core.primary_team(o.owner) AS team_id FROM (SELECT DISTINCT r.owner FROM r) o)
INSERT INTO crm.opportunities (tenant_id, id, customer_company_id, title, description, amount, currency, stage, position, probability,
                               expected_close_date, closed_at, lost_reason, competitor, source, owner_id, team_id, stage_changed_at,
                               last_activity_at, action_id)
SELECT b.tenant_id, r.id, r.company_id, r.title, r.description, r.amount, r.currency, r.stage, b.rank || lpad(to_hex(r.no), 6, '0') || 'i',
       r.probability, r.expected_close_date, r.closed_at, r.lost_reason, r.competitor, r.source, r.owner, coalesce(r.team_id, t.team_id),
       r.stage_since::timestamptz, r.stage_since::timestamptz, :action::uuid -- without a date the rules set the moment
FROM b, r LEFT JOIN t ON t.owner = r.owner
