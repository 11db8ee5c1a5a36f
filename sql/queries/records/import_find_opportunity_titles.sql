-- purpose: opportunities by their titles, folded, for rows that name one
-- params: names text[]
SELECT n.name_key, o.id, o.title
FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
JOIN crm.opportunities o ON core.fold(regexp_replace(btrim(o.title), '\s+', ' ', 'g')) = n.name_key AND o.deleted_at IS NULL
WHERE cardinality(:names::text[]) > 0
ORDER BY o.created_at, o.id
