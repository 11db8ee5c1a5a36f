-- purpose: changed services of an import; an empty cell changes nothing. Refuses when a row is not there or may not be changed
-- params: rows json, action uuid, expected int
WITH changed AS (
    UPDATE crm.services_packages x SET
        name = coalesce(r.name, x.name), description = coalesce(r.description, x.description), price = coalesce(r.price, x.price),
        currency = coalesce(r.currency, x.currency), service_type = coalesce(r.service_type, x.service_type),
        deliverables = coalesce(r.deliverables, x.deliverables), estimated_hours = coalesce(r.estimated_hours, x.estimated_hours),
        complexity = coalesce(r.complexity, x.complexity), is_recurring = coalesce(r.is_recurring, x.is_recurring),
        frequency = coalesce(r.frequency, x.frequency), project_duration = coalesce(r.project_duration, x.project_duration),
        active = coalesce(r.active, x.active), deleted_at = NULL, version = r.version + 1, action_id = :action::uuid
    FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, name text, description text, price numeric, currency text, service_type text, deliverables text,
         estimated_hours int, complexity text, is_recurring boolean, frequency text, project_duration int, active boolean)
    WHERE x.tenant_id = core.my_tenant() AND x.id = r.id
    RETURNING x.id)
SELECT core.refuse('42501', 'import_rows_denied', jsonb_build_object('rows', :expected::int - d.done))
FROM (SELECT count(*) AS done FROM changed) d WHERE d.done < :expected::int
