-- purpose: what became of each row of the file, with its reason
-- params: rows json, import uuid, table text
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id)
INSERT INTO core.import_rows (tenant_id, import_id, row_no, outcome, reason, raw, table_name, row_id)
SELECT b.tenant_id, :import::uuid, r.no, r.outcome, r.reason, r.raw, CASE WHEN r.id IS NOT NULL THEN :table::text END, r.id
FROM b, jsonb_to_recordset(:rows::jsonb) AS r(no int, outcome text, reason text, raw jsonb, id uuid)
