-- purpose: the interactions that rows of a file are, with all that an import can change
-- params: system text, identities text[], ids uuid[]
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity
      FROM unnest(:identities::text[]) AS k(identity) CROSS JOIN LATERAL (
           SELECT x.row_id, x.external_id FROM core.external_refs x
            WHERE x.system = :system::text AND x.table_name = 'crm.interactions' AND x.external_id = k.identity AND x.deleted_at IS NULL LIMIT 1) r
    UNION ALL -- a file that was exported here names the records themselves
    SELECT k.id, k.id::text FROM unnest(:ids::uuid[]) AS k(id))
SELECT i.id, i.version, i.deleted_at IS NOT NULL AS is_deleted, i.deleted_at,
       CASE WHEN i.deleted_at IS NOT NULL THEN (SELECT u.display_name FROM core.users u WHERE u.id = i.updated_by) END AS deleted_by,
       f.identity, i.user_id AS owner_id, i.customer_id AS company_id, i.contact_person_id AS contact_id, i.opportunity_id,
       (SELECT sec.all('interactions.write')) OR i.user_id = ANY ((SELECT sec.mine('interactions.write'))::uuid[])
            OR sec.may_company(i.customer_id, 'interactions.write') AS may_write,
       i.type, i.date_time, co.company_name AS company, pe.full_name AS contact, op.title AS opportunity, i.direction,
       i.duration_minutes::text AS duration_minutes, i.description, i.outcome, i.feedback_type
FROM found f CROSS JOIN LATERAL (SELECT * FROM crm.interactions x WHERE x.id = f.id LIMIT 1) i
LEFT JOIN crm.customer_companies co ON co.tenant_id = i.tenant_id AND co.id = i.customer_id
LEFT JOIN crm.opportunities op ON op.tenant_id = i.tenant_id AND op.id = i.opportunity_id
LEFT JOIN crm.contact_persons pe ON pe.tenant_id = i.tenant_id AND pe.id = i.contact_person_id
