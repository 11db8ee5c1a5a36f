-- purpose: new services of an import
-- params: rows json, action uuid
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id, sec.me() AS me)
INSERT INTO crm.services_packages (tenant_id, id, name, description, price, currency, service_type, deliverables, estimated_hours, complexity, is_recurring,
        frequency, project_duration, active, action_id)
SELECT b.tenant_id, r.id, r.name, r.description, r.price, coalesce(r.currency, 'RON'), r.service_type, r.deliverables,
       r.estimated_hours, r.complexity, coalesce(r.is_recurring, false), r.frequency, r.project_duration, coalesce(r.active, true),
       :action::uuid
FROM b, jsonb_to_recordset(:rows::jsonb) AS r(id uuid, name text, description text, price numeric, currency text, service_type text, deliverables text, estimated_hours int,
         complexity text, is_recurring boolean, frequency text, project_duration int, active boolean)
