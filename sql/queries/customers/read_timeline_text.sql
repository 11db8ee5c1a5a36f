-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the words of one interaction or note as they stand now, to be compared with what somebody wanted to write over them
-- params: id uuid
SELECT t.version, t.description AS body FROM crm.interactions t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :id::uuid AND t.deleted_at IS NULL
UNION ALL
SELECT t.version, t.body FROM core.notes t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :id::uuid AND t.deleted_at IS NULL
