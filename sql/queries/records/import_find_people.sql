-- purpose: the people that rows of a file may be: by reference, e-mail or folded name, with all that an import can change
-- params: system text, identities text[], ids uuid[], emails text[], names text[]
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity
      FROM unnest(:identities::text[]) AS k(identity) CROSS JOIN LATERAL (
           SELECT x.row_id, x.external_id FROM core.external_refs x
            WHERE x.system = :system::text AND x.table_name = 'crm.contact_persons' AND x.external_id = k.identity AND x.deleted_at IS NULL LIMIT 1) r
    UNION ALL -- a file that was exported here names the records themselves
    SELECT k.id, k.id::text FROM unnest(:ids::uuid[]) AS k(id)
    UNION ALL
    SELECT p.id, NULL FROM crm.contact_persons p WHERE cardinality(:emails::text[]) > 0 AND p.deleted_at IS NULL AND lower(p.email) = ANY (:emails::text[])
    UNION ALL
    SELECT p.id, NULL FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
      JOIN crm.contact_persons p ON core.fold(regexp_replace(btrim(p.full_name), '\s+', ' ', 'g')) = n.name_key AND p.deleted_at IS NULL
     WHERE cardinality(:names::text[]) > 0)
SELECT p.id, p.version, p.deleted_at IS NOT NULL AS is_deleted, p.deleted_at,
       CASE WHEN p.deleted_at IS NOT NULL THEN (SELECT u.display_name FROM core.users u WHERE u.id = p.updated_by) END AS deleted_by,
       f.identity, p.created_by AS owner_id, p.customer_company_id AS company_id,
       (SELECT sec.all('contacts.write')) OR CASE WHEN p.customer_company_id IS NULL THEN p.created_by = ANY ((SELECT sec.mine('contacts.write'))::uuid[])
            ELSE sec.may_company(p.customer_company_id, 'contacts.write') END AS may_write,
       core.fold(regexp_replace(btrim(p.full_name), '\s+', ' ', 'g')) AS name_key,
       p.full_name, p.first_name, p.last_name, p.salutation, co.company_name AS company, p.position, p.department, p.email, p.phone,
       p.preferred_language, p.is_decision_maker, p.notes
FROM (SELECT id, max(identity) AS identity FROM found GROUP BY id) f
CROSS JOIN LATERAL (SELECT * FROM crm.contact_persons x WHERE x.id = f.id LIMIT 1) p
LEFT JOIN crm.customer_companies co ON co.tenant_id = p.tenant_id AND co.id = p.customer_company_id
ORDER BY p.created_at, p.id
