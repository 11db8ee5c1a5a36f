-- purpose: take back one command, or take back its undo
-- params: action uuid, new_action uuid
SELECT u.table_name, u.row_id, u.outcome, u.reason
FROM core.undo(:action::uuid, :new_action::uuid) u
