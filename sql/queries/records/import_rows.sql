-- purpose: what became of each row of the file, with its reason
-- params: rows json, import uuid, table text
INSERT INTO core.import_rows (import_id, row_no, outcome, reason, raw, table_name, row_id)
SELECT :import::uuid, r.no, r.outcome, r.reason, r.raw, CASE WHEN r.id IS NOT NULL THEN :table::text END, r.id
FROM jsonb_to_recordset(:rows::jsonb) AS r(no int, outcome text, reason text, raw jsonb, id uuid)
