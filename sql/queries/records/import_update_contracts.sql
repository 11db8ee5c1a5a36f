-- purpose: changed contracts of an import; an empty cell changes nothing. Refuses when a row is not there or may not be changed
-- params: rows json, action uuid, expected int
WITH changed AS (
    UPDATE crm.contracts c SET
        customer_company_id = coalesce(r.company_id, c.customer_company_id), owner_id = coalesce(r.owner_id, u.id, c.owner_id),
        contract_number = coalesce(r.contract_number, c.contract_number), title = coalesce(r.title, c.title),
        contract_type = coalesce(r.contract_type, c.contract_type), status = coalesce(r.status, c.status),
        start_date = coalesce(r.start_date, c.start_date), end_date = coalesce(r.end_date, c.end_date),
        auto_renewal = coalesce(r.auto_renewal, c.auto_renewal), renewal_months = coalesce(r.renewal_months, c.renewal_months),
        renewal_notice_days = coalesce(r.renewal_notice_days, c.renewal_notice_days), reminder_days = coalesce(r.reminder_days, c.reminder_days),
        monthly_fee = coalesce(r.monthly_fee, c.monthly_fee), total_value = coalesce(r.total_value, c.total_value),
        currency = coalesce(r.currency, c.currency), payment_terms = coalesce(r.payment_terms, c.payment_terms),
        terminated_on = coalesce(r.terminated_on, c.terminated_on), termination_reason = coalesce(r.termination_reason, c.termination_reason),
        notes = coalesce(r.notes, c.notes),
        deleted_at = NULL, version = r.version + 1, action_id = :action::uuid
    FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, company_id uuid, contract_number text, title text, contract_type text, status text, start_date date, end_date date, auto_renewal boolean,
         renewal_months int, renewal_notice_days int, reminder_days int, monthly_fee numeric, total_value numeric, currency text, payment_terms text,
         terminated_on date, termination_reason text, notes text, owner_id uuid, owner_name text, version int)
    LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
    WHERE c.tenant_id = core.my_tenant() AND c.id = r.id
    RETURNING c.id)
SELECT core.refuse('42501', 'import_rows_denied', jsonb_build_object('rows', :expected::int - d.done))
FROM (SELECT count(*) AS done FROM changed) d WHERE d.done < :expected::int
