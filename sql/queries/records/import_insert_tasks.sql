-- purpose: new tasks of an import
-- params: rows json, action uuid
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id, sec.me() AS me),
     tz AS MATERIALIZED (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant())
INSERT INTO crm.tasks (tenant_id, id, title, due_date, status, priority, kind, description, customer_id, opportunity_id, contact_person_id,
        assigned_to_user_id, has_time, source, action_id)
SELECT b.tenant_id, r.id, r.title, r.due_date, coalesce(r.status, 'PENDING'), coalesce(r.priority, 'MEDIUM'),
       coalesce(r.kind, 'TODO'), r.description, r.company_id, r.opportunity_id, r.contact_id, coalesce(r.owner_id, u.id, b.me),
       coalesce((r.due_date AT TIME ZONE tz.time_zone)::time <> '00:00', false), 'import', :action::uuid
FROM b, tz, jsonb_to_recordset(:rows::jsonb) AS r(id uuid, title text, due_date timestamptz, status text, priority text, kind text, description text, company_id uuid,
         opportunity_id uuid, contact_id uuid, owner_id uuid, owner_name text)
LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
