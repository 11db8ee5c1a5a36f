-- purpose: keep what was imported: file, mapping, counts
-- params: id uuid, action uuid, kind text, file_name text, sha256 text, bytes bigint, encoding text, mapping json, counts json, summary json
INSERT INTO core.imports (id, action_id, kind, file_name, file_sha256, file_size, encoding, mapping, status, summary,
                          rows_total, rows_created, rows_changed, rows_unchanged, rows_flagged, rows_refused)
SELECT :id::uuid, :action::uuid, :kind::text, :file_name::text, :sha256::text, :bytes::bigint, :encoding::text, :mapping::jsonb, 'APPLIED',
       :summary::jsonb, c.rows, c.created, c.changed, c.unchanged, c.flagged, c.refused
FROM jsonb_to_record(:counts::jsonb) AS c(rows int, created int, changed int, unchanged int, flagged int, refused int)
