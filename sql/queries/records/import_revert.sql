-- purpose: take an import back as a whole; what was changed since stays, counted by reason
-- params: action uuid, undo uuid
SELECT u.outcome, u.table_name, u.reason, count(*)::int AS rows
FROM core.undo(:action::uuid, :undo::uuid) u
GROUP BY u.outcome, u.table_name, u.reason
ORDER BY u.outcome, u.table_name, u.reason
