-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what the caller pinned, in his order; without a title what is not there (now) or may not be read
-- params:
SELECT p.id, p.version, p.kind, p.record_id, p.rank, n.title, n.detail, n.page
FROM core.pins p
LEFT JOIN LATERAL core.record_names(ARRAY[p.kind], ARRAY[p.record_id]) n ON true
WHERE p.tenant_id = (SELECT core.my_tenant()) AND p.user_id = (SELECT sec.me()) AND p.deleted_at IS NULL
ORDER BY p.rank, p.id
