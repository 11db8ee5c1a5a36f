-- purpose: the signed-in person's commands, newest first
-- params: limit int
SELECT s.id, s.label, s.label_args, s.at, s.undo_of, s.undone
FROM core.undo_stack(:limit::int) s
