-- purpose: open an import: its action, which makes it one undo step
-- params: action uuid, args json
INSERT INTO core.actions (id, label, label_args) VALUES (:action::uuid, 'import', :args::jsonb)
