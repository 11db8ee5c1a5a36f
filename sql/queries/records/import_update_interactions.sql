-- purpose: changed interactions of an import; an empty cell changes nothing. Refuses when a row is not there or may not be changed
-- params: rows json, action uuid, expected int
WITH changed AS (
    UPDATE crm.interactions x SET
        type = coalesce(r.type, x.type), date_time = coalesce(r.date_time, x.date_time),
        direction = coalesce(r.direction, x.direction), duration_minutes = coalesce(r.duration_minutes, x.duration_minutes),
        description = coalesce(r.description, x.description), outcome = coalesce(r.outcome, x.outcome),
        feedback_type = coalesce(r.feedback_type, x.feedback_type), customer_id = coalesce(r.company_id, x.customer_id),
        contact_person_id = coalesce(r.contact_id, x.contact_person_id),
        opportunity_id = coalesce(r.opportunity_id, x.opportunity_id), user_id = coalesce(r.owner_id, u.id, x.user_id),
        deleted_at = NULL, version = r.version + 1, action_id = :action::uuid
    FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, type text, date_time timestamptz, direction text, duration_minutes int, description text, outcome text,
         feedback_type text, company_id uuid, contact_id uuid, opportunity_id uuid, owner_id uuid, owner_name text)
    LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
    WHERE x.tenant_id = core.my_tenant() AND x.id = r.id
    RETURNING x.id)
SELECT core.refuse('42501', 'import_rows_denied', jsonb_build_object('rows', :expected::int - d.done))
FROM (SELECT count(*) AS done FROM changed) d WHERE d.done < :expected::int
