-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what the caller put off on the first page and is still put off
-- params: now timestamptz
-- hot
SELECT s.id, s.version, s.table_name, s.row_id, s.until
FROM core.snoozes s
WHERE s.tenant_id = (SELECT core.my_tenant()) AND s.user_id = (SELECT sec.me()) AND s.until > :now::timestamptz AND s.deleted_at IS NULL
ORDER BY s.until
LIMIT 1000
