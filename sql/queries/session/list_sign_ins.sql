-- purpose: people that the sample can be used as, with their first role
-- params:
SELECT u.login, u.display_name,
       (SELECT r.role FROM core.user_roles r WHERE r.tenant_id = u.tenant_id AND r.user_id = u.id AND r.deleted_at IS NULL
        ORDER BY r.created_at, r.role LIMIT 1) AS role
FROM core.users u
WHERE u.login IS NOT NULL AND u.status = 'ACTIVE' AND u.deleted_at IS NULL
ORDER BY u.created_at DESC, u.display_name
