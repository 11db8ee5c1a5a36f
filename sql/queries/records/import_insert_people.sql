-- purpose: new people of an import
-- params: rows json, action uuid
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id, sec.me() AS me)
INSERT INTO crm.contact_persons (tenant_id, id, first_name, last_name, salutation, position, department, email, phone, preferred_language, is_decision_maker,
        notes, customer_company_id, action_id)
SELECT b.tenant_id, r.id, r.first_name, r.last_name, r.salutation, r.position, r.department, r.email, r.phone, r.preferred_language,
       coalesce(r.is_decision_maker, false), r.notes, r.company_id, :action::uuid
FROM b, jsonb_to_recordset(:rows::jsonb) AS r(id uuid, first_name text, last_name text, salutation text, position text, department text, email text, phone text,
         preferred_language text, is_decision_maker boolean, notes text, company_id uuid)
