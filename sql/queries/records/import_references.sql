-- purpose: who the imported rows are in the other system, so that importing again adds nothing
-- params: rows json, system text, table text, import uuid, action uuid
INSERT INTO core.external_refs (system, table_name, external_id, row_id, import_id, action_id)
SELECT :system::text, :table::text, r.identity, r.id, :import::uuid, :action::uuid
FROM jsonb_to_recordset(:rows::jsonb) AS r(identity text, id uuid)
