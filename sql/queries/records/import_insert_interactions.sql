-- purpose: new interactions of an import
-- params: rows json, action uuid
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id, sec.me() AS me)
INSERT INTO crm.interactions (tenant_id, id, type, date_time, direction, duration_minutes, description, outcome, feedback_type, customer_id,
        contact_person_id, opportunity_id, user_id, action_id)
SELECT b.tenant_id, r.id, r.type, r.date_time, r.direction, r.duration_minutes, r.description, r.outcome, r.feedback_type,
       r.company_id, r.contact_id, r.opportunity_id, coalesce(r.owner_id, u.id, b.me), :action::uuid
FROM b, jsonb_to_recordset(:rows::jsonb) AS r(id uuid, type text, date_time timestamptz, direction text, duration_minutes int, description text, outcome text,
         feedback_type text, company_id uuid, contact_id uuid, opportunity_id uuid, owner_id uuid, owner_name text)
LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
