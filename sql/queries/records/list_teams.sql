-- purpose: teams of the organisation, to name and to choose
-- params:
SELECT t.id, '' AS code, t.name, t.deleted_at IS NULL AS active
FROM core.teams t
ORDER BY active DESC, t.name, t.id
