-- purpose: changed opportunities of an import; an empty cell changes nothing. Refuses when a row is not there or may not be changed
-- params: rows json, action uuid, expected int
WITH changed AS (
    UPDATE crm.opportunities o SET
        customer_company_id = coalesce(r.company_id, o.customer_company_id), title = coalesce(r.title, o.title),
        description = coalesce(r.description, o.description), amount = coalesce(r.amount, o.amount), currency = coalesce(r.currency, o.currency),
        stage = coalesce(r.stage, o.stage), probability = coalesce(r.probability, o.probability),
        expected_close_date = coalesce(r.expected_close_date, o.expected_close_date), closed_at = coalesce(r.closed_at, o.closed_at),
        lost_reason = coalesce(o.lost_reason, r.lost_reason), competitor = coalesce(r.competitor, o.competitor),
        reopen_reason = coalesce(r.reopen_reason, o.reopen_reason), source = coalesce(r.source, o.source), owner_id = coalesce(r.owner_id, u.id, o.owner_id),
        deleted_at = NULL, version = r.version + 1, action_id = :action::uuid
    FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, company_id uuid, title text, description text, amount numeric, currency text,
             stage text, probability int, expected_close_date date, closed_at date, lost_reason text, competitor text, source text,
             reopen_reason text, owner_id uuid, owner_name text)
    LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
    WHERE o.tenant_id = core.my_tenant() AND o.id = r.id
    RETURNING o.id)
SELECT core.refuse('42501', 'import_rows_denied', jsonb_build_object('rows', :expected::int - d.done))
FROM (SELECT count(*) AS done FROM changed) d WHERE d.done < :expected::int
