-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 10
--
-- A long transaction anywhere on the server, such as the backup of another database, no longer holds back what a desk has missed.

-- Catch-up after a gap. The cursor is a transaction id. Told is every change that can be seen since; the next cursor is the oldest transaction
-- still running, so that what commits later is not lost and what is told now may be told again. Always at least one row (table_name NULL
-- when nothing changed), which carries the next cursor. ids empty = too many to name, re-read the table. Another epoch, no cursor, or a gap
-- beyond 20,000 changes: reload.
CREATE OR REPLACE FUNCTION core.changes_since(p_epoch uuid, p_txid bigint) RETURNS TABLE (table_name text, ids uuid[], next_txid bigint, reload boolean)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_next   bigint := (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint;
    v_tenant uuid := core.my_tenant();
    v_rows   int;
BEGIN
    IF v_tenant IS NULL THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    SELECT count(*) INTO v_rows FROM (SELECT 1 FROM core.audit_logs l WHERE l.tenant_id = v_tenant AND l.txid >= p_txid LIMIT 20001) x;
    IF p_txid IS NULL OR v_rows > 20000 OR p_epoch IS DISTINCT FROM (SELECT f.epoch FROM core.feed_state f WHERE f.tenant_id = v_tenant) THEN
        RETURN QUERY SELECT NULL::text, '{}'::uuid[], v_next, true;
    ELSIF v_rows = 0 THEN
        RETURN QUERY SELECT NULL::text, '{}'::uuid[], v_next, false;
    ELSE
        RETURN QUERY SELECT l.table_name, CASE WHEN count(DISTINCT l.row_id) <= 500 THEN array_agg(DISTINCT l.row_id) ELSE '{}'::uuid[] END,
                            v_next, false
                       FROM core.audit_logs l WHERE l.tenant_id = v_tenant AND l.txid >= p_txid GROUP BY l.table_name;
    END IF;
END $$;
SELECT sec.make_definer('core.changes_since(uuid, bigint)', '{{app}}');
