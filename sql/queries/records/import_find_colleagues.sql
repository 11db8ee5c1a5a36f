-- purpose: people by their names, folded
-- params: names text[]
SELECT core.fold(regexp_replace(btrim(u.display_name), '\s+', ' ', 'g')) AS name_key, u.id, core.primary_team(u.id) AS team_id
FROM core.users u
WHERE u.deleted_at IS NULL AND core.fold(regexp_replace(btrim(u.display_name), '\s+', ' ', 'g')) = ANY (:names::text[])
ORDER BY u.created_at DESC, u.id
