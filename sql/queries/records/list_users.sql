-- purpose: people of the organisation, to name and to choose owners
-- params:
SELECT u.id, '' AS code, u.display_name AS name, u.status = 'ACTIVE' AND u.deleted_at IS NULL AS active,
       u.id IN (SELECT core.told_colleagues()) AS told
FROM core.users u
ORDER BY active DESC, u.display_name, u.id
