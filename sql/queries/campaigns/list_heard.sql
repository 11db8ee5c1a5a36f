-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was heard of one message, newest first
-- params: record uuid
SELECT e.kind, e.at, e.is_machine, e.source, e.detail ->> 'bounce' AS bounce, e.detail ->> 'note' AS note, e.url, u.display_name AS noted_by
FROM marketing.send_events e
LEFT JOIN core.users u ON u.tenant_id = e.tenant_id AND u.id = e.created_by
WHERE e.tenant_id = (SELECT core.my_tenant()) AND e.send_id = :record::uuid AND e.deleted_at IS NULL
ORDER BY e.at DESC, e.id
LIMIT 200
