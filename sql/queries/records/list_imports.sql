-- purpose: the imports one may see, newest first
-- params: limit int
SELECT i.id, i.kind, i.file_name, i.created_at, i.action_id, u.display_name AS user_name, i.rows_total, i.rows_created, i.rows_changed,
       i.rows_unchanged, i.rows_flagged, i.rows_refused, i.deleted_at IS NOT NULL AS is_reverted
FROM core.imports i
LEFT JOIN core.users u ON u.tenant_id = i.tenant_id AND u.id = i.user_id
ORDER BY i.created_at DESC, i.id
LIMIT :limit::int
