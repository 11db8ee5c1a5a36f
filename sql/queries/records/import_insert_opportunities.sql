-- purpose: new opportunities of an import
-- params: rows json, action uuid
INSERT INTO crm.opportunities (id, customer_company_id, title, description, amount, currency, stage, probability, expected_close_date,
                               closed_at, lost_reason, competitor, source, owner_id, team_id, stage_changed_at, last_activity_at, action_id)
SELECT r.id, r.company_id, r.title, r.description, r.amount, r.currency, r.stage, r.probability, r.expected_close_date, r.closed_at, r.lost_reason,
       r.competitor, r.source, coalesce(r.owner_id, u.id, sec.me()), r.team_id,
       coalesce(r.stage_since::timestamptz, now()), coalesce(r.stage_since::timestamptz, now()), :action::uuid
FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, company_id uuid, title text, description text, amount numeric, currency text, stage text,
         probability int, expected_close_date date, closed_at date, lost_reason text, competitor text, source text, owner_id uuid,
         owner_name text, team_id uuid, stage_since date)
LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
