-- purpose: the opportunities that rows of a file are already, by reference, with all that an import can change
-- params: system text, identities text[], ids uuid[]
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity FROM core.external_refs r
     WHERE r.deleted_at IS NULL AND r.system = :system::text AND r.table_name = 'crm.opportunities' AND r.external_id = ANY (:identities::text[])
    UNION ALL -- a file that was exported here names the records themselves
    SELECT o.id, o.id::text FROM crm.opportunities o WHERE o.id = ANY (:ids::uuid[]))
SELECT o.id, o.version, o.deleted_at IS NOT NULL AS is_deleted, o.deleted_at,
       u.display_name AS deleted_by, f.identity, o.owner_id, o.team_id,
       o.customer_company_id AS company_id, o.title, o.stage, o.amount::text AS amount, o.currency,
       (CASE WHEN o.stage_no >= 5 THEN o.closed_at ELSE o.expected_close_date END)::text AS close_date,
       o.probability::text AS probability, o.source, o.competitor, o.description
FROM found f
JOIN crm.opportunities o ON o.tenant_id = core.my_tenant() AND o.id = f.id
LEFT JOIN core.users u ON o.deleted_at IS NOT NULL AND u.tenant_id = o.tenant_id AND u.id = o.updated_by
