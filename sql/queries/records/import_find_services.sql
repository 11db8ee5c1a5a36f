-- purpose: the services that rows of a file may be: by reference or folded name, with all that an import can change
-- params: system text, identities text[], ids uuid[], names text[]
WITH found AS (
    SELECT r.row_id AS id, r.external_id AS identity
      FROM unnest(:identities::text[]) AS k(identity) CROSS JOIN LATERAL (
           SELECT x.row_id, x.external_id FROM core.external_refs x
            WHERE x.system = :system::text AND x.table_name = 'crm.services_packages' AND x.external_id = k.identity AND x.deleted_at IS NULL LIMIT 1) r
    UNION ALL -- a file that was exported here names the records themselves
    SELECT k.id, k.id::text FROM unnest(:ids::uuid[]) AS k(id)
    UNION ALL
    SELECT s.id, NULL FROM (SELECT DISTINCT unnest(:names::text[]) AS name_key) n
      JOIN crm.services_packages s ON core.fold(regexp_replace(btrim(s.name), '\s+', ' ', 'g')) = n.name_key AND s.deleted_at IS NULL)
SELECT s.id, s.version, s.deleted_at IS NOT NULL AS is_deleted, s.deleted_at,
       CASE WHEN s.deleted_at IS NOT NULL THEN (SELECT u.display_name FROM core.users u WHERE u.id = s.updated_by) END AS deleted_by,
       f.identity, (SELECT sec.all('lookups.write')) AS may_write, core.fold(regexp_replace(btrim(s.name), '\s+', ' ', 'g')) AS name_key,
       s.name, s.description, s.service_type, s.price::text AS price, s.currency, s.deliverables, s.estimated_hours::text AS estimated_hours,
       s.complexity, s.is_recurring, s.frequency, s.project_duration::text AS project_duration, s.active
FROM (SELECT id, max(identity) AS identity FROM found GROUP BY id) f
CROSS JOIN LATERAL (SELECT * FROM crm.services_packages x WHERE x.id = f.id LIMIT 1) s
ORDER BY s.created_at, s.id
