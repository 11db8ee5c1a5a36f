-- purpose: the contracts that rows of a file are already: by reference or number, with all that an import can change
-- params: system text, identities text[], ids uuid[], names text[]
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity
      FROM unnest(:identities::text[]) AS k(identity) CROSS JOIN LATERAL (
           SELECT x.row_id, x.external_id FROM core.external_refs x
            WHERE x.system = :system::text AND x.table_name = 'crm.contracts' AND x.external_id = k.identity AND x.deleted_at IS NULL LIMIT 1) r
    UNION ALL -- a file that was exported here names the records themselves
    SELECT k.id, k.id::text FROM unnest(:ids::uuid[]) AS k(id)
    UNION ALL
    SELECT c.id, NULL FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
      JOIN crm.contracts c ON core.fold(regexp_replace(btrim(c.contract_number), '\s+', ' ', 'g')) = n.name_key AND c.deleted_at IS NULL
     WHERE cardinality(:names::text[]) > 0)
SELECT c.id, c.version, c.deleted_at IS NOT NULL AS is_deleted, c.deleted_at,
       CASE WHEN c.deleted_at IS NOT NULL THEN (SELECT u.display_name FROM core.users u WHERE u.id = c.updated_by) END AS deleted_by,
       f.identity, core.fold(regexp_replace(btrim(c.contract_number), '\s+', ' ', 'g')) AS name_key, c.owner_id, c.team_id,
       c.customer_company_id AS company_id, co.company_name AS company, c.contract_number, c.title, c.contract_type, c.status, c.start_date::text AS start_date,
       c.end_date::text AS end_date, c.auto_renewal, c.renewal_months::text AS renewal_months, c.renewal_notice_days::text AS renewal_notice_days,
       c.reminder_days::text AS reminder_days, c.monthly_fee::text AS monthly_fee, c.total_value::text AS total_value, c.currency, c.payment_terms,
       c.terminated_on::text AS terminated_on, c.termination_reason, c.notes
FROM (SELECT id, max(identity) AS identity FROM found GROUP BY id) f
CROSS JOIN LATERAL (SELECT * FROM crm.contracts x WHERE x.id = f.id LIMIT 1) c
LEFT JOIN crm.customer_companies co ON co.tenant_id = c.tenant_id AND co.id = c.customer_company_id
ORDER BY c.created_at, c.id
