-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- What holds for the whole organisation (working hours, room for files) is history like everything else and can be taken back. Such a save
-- names its action now, which an older program does not do. Where a person's window stood is kept on his computer and never came here.

UPDATE sec.policy_source s SET undo = 'restore' WHERE s.table_name = 'core.settings';
DROP TRIGGER a_ledger_insert ON core.settings;
DROP TRIGGER a_ledger_update ON core.settings;
DROP TRIGGER a_ledger_delete ON core.settings;
CREATE TRIGGER a_ledger_insert AFTER INSERT ON core.settings REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION core.after_insert('{}', 't');
CREATE TRIGGER a_ledger_update AFTER UPDATE ON core.settings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.after_update('{}', 't');
CREATE TRIGGER a_ledger_delete AFTER DELETE ON core.settings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION core.after_delete('{}', 't');

-- A setting that was taken back for the first time lies there deleted: the default holds again.
CREATE OR REPLACE FUNCTION core.file_room() RETURNS TABLE (max_bytes bigint, max_total_bytes bigint, used_bytes bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT
        coalesce((SELECT (s.value #>> '{}')::bigint FROM core.settings s WHERE s.tenant_id = core.my_tenant() AND s.user_id IS NULL AND s.deleted_at IS NULL
                   AND s.key = 'files.max_bytes' AND jsonb_typeof(s.value) = 'number'), 25 * 1024 * 1024),
        coalesce((SELECT (s.value #>> '{}')::bigint FROM core.settings s WHERE s.tenant_id = core.my_tenant() AND s.user_id IS NULL AND s.deleted_at IS NULL
                   AND s.key = 'files.max_total_bytes' AND jsonb_typeof(s.value) = 'number'), 5::bigint * 1024 * 1024 * 1024),
        (SELECT coalesce(sum(x.size_bytes), 0)::bigint FROM (SELECT DISTINCT ON (a.sha256) a.size_bytes FROM core.attachments a
                                                              WHERE a.tenant_id = core.my_tenant() ORDER BY a.sha256) x);
END $$;
SELECT sec.make_definer('core.file_room()', '{{app}}');
