-- purpose: changed people of an import; an empty cell changes nothing. Refuses when a row is not there or may not be changed
-- params: rows json, action uuid, expected int
WITH changed AS (
    UPDATE crm.contact_persons x SET
        first_name = coalesce(r.first_name, x.first_name), last_name = coalesce(r.last_name, x.last_name),
        salutation = coalesce(r.salutation, x.salutation), position = coalesce(r.position, x.position),
        department = coalesce(r.department, x.department), email = coalesce(r.email, x.email), phone = coalesce(r.phone, x.phone),
        preferred_language = coalesce(r.preferred_language, x.preferred_language),
        is_decision_maker = coalesce(r.is_decision_maker, x.is_decision_maker), notes = coalesce(r.notes, x.notes),
        customer_company_id = coalesce(r.company_id, x.customer_company_id), deleted_at = NULL, version = r.version + 1,
        action_id = :action::uuid
    FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, first_name text, last_name text, salutation text, position text, department text, email text,
         phone text, preferred_language text, is_decision_maker boolean, notes text, company_id uuid)
    WHERE x.tenant_id = core.my_tenant() AND x.id = r.id
    RETURNING x.id)
SELECT core.refuse('42501', 'import_rows_denied', jsonb_build_object('rows', :expected::int - d.done))
FROM (SELECT count(*) AS done FROM changed) d WHERE d.done < :expected::int
