-- purpose: customers by their names, folded, for rows that name one
-- params: names text[]
SELECT n.name_key, c.id, c.company_name
FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
JOIN crm.customer_companies c ON core.fold(regexp_replace(btrim(c.company_name), '\s+', ' ', 'g')) = n.name_key AND c.deleted_at IS NULL
ORDER BY c.created_at, c.id
