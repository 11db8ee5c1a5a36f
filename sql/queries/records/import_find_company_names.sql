-- purpose: customers by their names, folded, for rows that name one, and whether their children may be written
-- params: names text[], permission text
SELECT n.name_key, c.id, c.company_name, (SELECT sec.all(:permission::text)) OR sec.may_company(c.id, :permission::text) AS may_write
FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
JOIN crm.customer_companies c ON core.fold(regexp_replace(btrim(c.company_name), '\s+', ' ', 'g')) = n.name_key AND c.deleted_at IS NULL
WHERE cardinality(:names::text[]) > 0
ORDER BY c.created_at, c.id
