-- purpose: the tasks that rows of a file are, with all that an import can change
-- params: system text, identities text[], ids uuid[]
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity
      FROM unnest(:identities::text[]) AS k(identity) CROSS JOIN LATERAL (
           SELECT x.row_id, x.external_id FROM core.external_refs x
            WHERE x.system = :system::text AND x.table_name = 'crm.tasks' AND x.external_id = k.identity AND x.deleted_at IS NULL LIMIT 1) r
    UNION ALL -- a file that was exported here names the records themselves
    SELECT k.id, k.id::text FROM unnest(:ids::uuid[]) AS k(id))
SELECT t.id, t.version, t.deleted_at IS NOT NULL AS is_deleted, t.deleted_at,
       CASE WHEN t.deleted_at IS NOT NULL THEN (SELECT u.display_name FROM core.users u WHERE u.id = t.updated_by) END AS deleted_by,
       f.identity, t.assigned_to_user_id AS owner_id, t.customer_id AS company_id, t.contact_person_id AS contact_id, t.opportunity_id,
       (SELECT sec.all('tasks.write')) OR t.assigned_to_user_id = ANY ((SELECT sec.people('tasks.write'))::uuid[])
            OR t.created_by = ANY ((SELECT sec.mine('tasks.write'))::uuid[]) AS may_write,
       t.title, t.due_date, t.status, t.priority, t.kind, co.company_name AS company, op.title AS opportunity, pe.full_name AS contact, t.description
FROM found f CROSS JOIN LATERAL (SELECT * FROM crm.tasks x WHERE x.id = f.id LIMIT 1) t
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
LEFT JOIN crm.opportunities op ON op.tenant_id = t.tenant_id AND op.id = t.opportunity_id
LEFT JOIN crm.contact_persons pe ON pe.tenant_id = t.tenant_id AND pe.id = t.contact_person_id
