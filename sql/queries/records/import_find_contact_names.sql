-- purpose: people outside by their names, folded, or e-mail addresses, for rows that name one
-- params: names text[]
SELECT n.name_key, p.id, p.full_name
FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
JOIN crm.contact_persons p ON (core.fold(regexp_replace(btrim(p.full_name), '\s+', ' ', 'g')) = n.name_key OR lower(p.email) = n.name_key) AND p.deleted_at IS NULL
WHERE cardinality(:names::text[]) > 0
ORDER BY p.created_at, p.id
