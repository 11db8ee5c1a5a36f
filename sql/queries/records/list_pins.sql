-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what the caller pinned, in his order, as far as it is there and may be read
-- params:
SELECT p.id, p.version, p.kind, p.record_id, p.rank, n.title, n.detail, n.page
FROM core.pins p
CROSS JOIN LATERAL core.record_names(ARRAY[p.kind], ARRAY[p.record_id]) n
WHERE p.tenant_id = (SELECT core.my_tenant()) AND p.user_id = (SELECT sec.me()) AND p.deleted_at IS NULL
ORDER BY p.rank, p.id
