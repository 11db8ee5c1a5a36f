-- purpose: who the imported rows are in the other system, so that importing again adds nothing
-- params: rows json, system text, table text, import uuid, action uuid
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id)
INSERT INTO core.external_refs (tenant_id, id, system, table_name, external_id, row_id, import_id, action_id)
SELECT b.tenant_id, r.ref, :system::text, :table::text, r.identity, r.id, :import::uuid, :action::uuid
FROM b, jsonb_to_recordset(:rows::jsonb) AS r(ref uuid, identity text, id uuid)
