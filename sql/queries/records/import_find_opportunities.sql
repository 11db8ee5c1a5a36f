-- purpose: the opportunities that rows of a file are already, by reference, with all that an import can change
-- params: system text, identities text[], ids uuid[]
-- One look at the index per row of the file, whatever the planner knows of tables that were filled a moment ago: LIMIT keeps it from reading
-- them whole for every piece of the file.
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity
      FROM unnest(:identities::text[]) AS k(identity) CROSS JOIN LATERAL (
           SELECT x.row_id, x.external_id FROM core.external_refs x
            WHERE x.system = :system::text AND x.table_name = 'crm.opportunities' AND x.external_id = k.identity AND x.deleted_at IS NULL LIMIT 1) r
    UNION ALL -- a file that was exported here names the records themselves
    SELECT k.id, k.id::text FROM unnest(:ids::uuid[]) AS k(id))
SELECT o.id, o.version, o.deleted_at IS NOT NULL AS is_deleted, o.deleted_at,
       CASE WHEN o.deleted_at IS NOT NULL THEN (SELECT u.display_name FROM core.users u WHERE u.id = o.updated_by) END AS deleted_by,
       f.identity, o.owner_id, o.team_id, o.customer_company_id AS company_id, o.title, o.stage, o.amount::text AS amount, o.currency,
       (CASE WHEN o.stage_no >= 5 THEN o.closed_at ELSE o.expected_close_date END)::text AS close_date,
       o.probability::text AS probability, o.source, o.competitor, o.description
FROM found f CROSS JOIN LATERAL (SELECT * FROM crm.opportunities x WHERE x.id = f.id LIMIT 1) o
