-- purpose: the customers that rows of a file may be: by reference, tax ID, e-mail or folded name, with all that an import can change
-- params: system text, identities text[], ids uuid[], tax_ids text[], emails text[], names text[]
-- One look at an index per row of the file (LIMIT: not the whole table for every piece of the file). E-mails and folded names have no index:
-- they are asked for once, for the whole file.
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity
      FROM unnest(:identities::text[]) AS k(identity) CROSS JOIN LATERAL (
           SELECT x.row_id, x.external_id FROM core.external_refs x
            WHERE x.system = :system::text AND x.table_name = 'crm.customer_companies' AND x.external_id = k.identity AND x.deleted_at IS NULL LIMIT 1) r
    UNION ALL -- a file that was exported here names the records themselves
    SELECT k.id, k.id::text FROM unnest(:ids::uuid[]) AS k(id)
    UNION ALL
    SELECT c.id, NULL FROM unnest(:tax_ids::text[]) AS k(tax_id) CROSS JOIN LATERAL (
           SELECT x.id FROM crm.customer_companies x WHERE x.tax_id = k.tax_id AND x.deleted_at IS NULL LIMIT 1) c
    UNION ALL
    SELECT c.id, NULL FROM crm.customer_companies c WHERE cardinality(:emails::text[]) > 0 AND c.deleted_at IS NULL AND lower(c.email) = ANY (:emails::text[])
    UNION ALL
    SELECT c.id, NULL FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
      JOIN crm.customer_companies c ON core.fold(regexp_replace(btrim(c.company_name), '\s+', ' ', 'g')) = n.name_key AND c.deleted_at IS NULL
     WHERE cardinality(:names::text[]) > 0)
SELECT c.id, c.version, c.deleted_at IS NOT NULL AS is_deleted, c.deleted_at,
       CASE WHEN c.deleted_at IS NOT NULL THEN (SELECT u.display_name FROM core.users u WHERE u.id = c.updated_by) END AS deleted_by,
       f.identity, c.owner_id, c.team_id,
       core.fold(regexp_replace(btrim(c.company_name), '\s+', ' ', 'g')) AS name_key, a.id AS address_id, a.version AS address_version,
       c.company_name, c.legal_name, c.tax_id, c.trade_register_no, c.iban, c.bank, c.website, c.email, c.phone, c.city, c.county, a.country,
       c.founding_year::text AS founding_year, c.industry_name, c.sector, c.employee_count::text AS employee_count,
       c.annual_revenue_amount::text AS annual_revenue_amount, c.annual_revenue_currency, c.status, c.notes
FROM (SELECT id, max(identity) AS identity FROM found GROUP BY id) f
CROSS JOIN LATERAL (SELECT * FROM crm.customer_companies x WHERE x.id = f.id LIMIT 1) c
LEFT JOIN LATERAL (SELECT * FROM crm.company_addresses x WHERE x.customer_company_id = c.id AND x.is_primary AND x.deleted_at IS NULL LIMIT 1) a ON true
ORDER BY c.created_at, c.id
