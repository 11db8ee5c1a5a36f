-- purpose: the customers that rows of a file may be: by reference, tax ID, e-mail or folded name, with all that an import can change
-- params: system text, identities text[], ids uuid[], tax_ids text[], emails text[], names text[]
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity FROM core.external_refs r
     WHERE r.deleted_at IS NULL AND r.system = :system::text AND r.table_name = 'crm.customer_companies' AND r.external_id = ANY (:identities::text[])
    UNION ALL -- a file that was exported here names the records themselves
    SELECT c.id, c.id::text FROM crm.customer_companies c WHERE c.id = ANY (:ids::uuid[])
    UNION ALL
    SELECT c.id, NULL FROM crm.customer_companies c WHERE c.deleted_at IS NULL AND c.tax_id = ANY (:tax_ids::text[])
    UNION ALL
    SELECT c.id, NULL FROM crm.customer_companies c WHERE cardinality(:emails::text[]) > 0 AND c.deleted_at IS NULL AND lower(c.email) = ANY (:emails::text[])
    UNION ALL
    SELECT c.id, NULL FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
      JOIN crm.customer_companies c ON core.fold(regexp_replace(btrim(c.company_name), '\s+', ' ', 'g')) = n.name_key AND c.deleted_at IS NULL)
SELECT c.id, c.version, c.deleted_at IS NOT NULL AS is_deleted, c.deleted_at,
       u.display_name AS deleted_by, f.identity, c.owner_id, c.team_id,
       core.fold(regexp_replace(btrim(c.company_name), '\s+', ' ', 'g')) AS name_key, a.id AS address_id, a.version AS address_version,
       c.company_name, c.legal_name, c.tax_id, c.trade_register_no, c.iban, c.bank, c.website, c.email, c.phone, c.city, c.county, a.country,
       c.founding_year::text AS founding_year, c.industry_name, c.sector, c.employee_count::text AS employee_count,
       c.annual_revenue_amount::text AS annual_revenue_amount, c.annual_revenue_currency, c.status, c.notes
FROM (SELECT id, max(identity) AS identity FROM found GROUP BY id) f
JOIN crm.customer_companies c ON c.id = f.id AND c.tenant_id = core.my_tenant()
LEFT JOIN crm.company_addresses a ON a.tenant_id = c.tenant_id AND a.customer_company_id = c.id AND a.is_primary AND a.deleted_at IS NULL
LEFT JOIN core.users u ON c.deleted_at IS NOT NULL AND u.tenant_id = c.tenant_id AND u.id = c.updated_by
ORDER BY c.created_at, c.id
