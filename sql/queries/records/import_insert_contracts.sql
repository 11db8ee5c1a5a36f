-- purpose: new contracts of an import; their reminders are made with them
-- params: rows json, action uuid
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id, sec.me() AS me)
INSERT INTO crm.contracts (tenant_id, id, customer_company_id, contract_number, title, contract_type, status, start_date, end_date, auto_renewal, renewal_months,
        renewal_notice_days, reminder_days, monthly_fee, total_value, currency, payment_terms, terminated_on, termination_reason, notes, owner_id, team_id, action_id)
SELECT b.tenant_id, r.id, r.company_id, r.contract_number, r.title, r.contract_type, coalesce(r.status, 'DRAFT'), r.start_date, r.end_date,
       coalesce(r.auto_renewal, false), r.renewal_months, r.renewal_notice_days, r.reminder_days, r.monthly_fee, r.total_value, coalesce(r.currency, 'RON'),
       r.payment_terms, r.terminated_on, r.termination_reason, r.notes, coalesce(r.owner_id, u.id, b.me), r.team_id, :action::uuid
FROM b, jsonb_to_recordset(:rows::jsonb) AS r(id uuid, company_id uuid, contract_number text, title text, contract_type text, status text, start_date date, end_date date, auto_renewal boolean,
         renewal_months int, renewal_notice_days int, reminder_days int, monthly_fee numeric, total_value numeric, currency text, payment_terms text,
         terminated_on date, termination_reason text, notes text, owner_id uuid, owner_name text, team_id uuid)
LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
