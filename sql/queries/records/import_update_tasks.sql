-- purpose: changed tasks of an import; an empty cell changes nothing. Refuses when a row is not there or may not be changed
-- params: rows json, action uuid, expected int
WITH tz AS MATERIALIZED (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant()),
changed AS (
    UPDATE crm.tasks x SET
        title = coalesce(r.title, x.title), due_date = coalesce(r.due_date, x.due_date), status = coalesce(r.status, x.status),
        priority = coalesce(r.priority, x.priority), kind = coalesce(r.kind, x.kind),
        description = coalesce(r.description, x.description), customer_id = coalesce(r.company_id, x.customer_id),
        opportunity_id = coalesce(r.opportunity_id, x.opportunity_id),
        contact_person_id = coalesce(r.contact_id, x.contact_person_id),
        assigned_to_user_id = coalesce(r.owner_id, u.id, x.assigned_to_user_id),
        has_time = CASE WHEN r.due_date IS NULL THEN x.has_time ELSE (r.due_date AT TIME ZONE tz.time_zone)::time <> '00:00' END,
        deleted_at = NULL, version = r.version + 1, action_id = :action::uuid
    FROM tz, jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, title text, due_date timestamptz, status text, priority text, kind text, description text,
         company_id uuid, opportunity_id uuid, contact_id uuid, owner_id uuid, owner_name text)
    LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
    WHERE x.tenant_id = core.my_tenant() AND x.id = r.id
    RETURNING x.id)
SELECT core.refuse('42501', 'import_rows_denied', jsonb_build_object('rows', :expected::int - d.done))
FROM (SELECT count(*) AS done FROM changed) d WHERE d.done < :expected::int
