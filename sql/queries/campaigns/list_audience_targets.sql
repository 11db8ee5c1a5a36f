-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the campaigns whose audience may still be changed, the newest first, for adding people to one
-- params:
SELECT c.id, c.version, c.name::text AS name, c.status, c.segment_criteria::text AS criteria
FROM marketing.marketing_campaigns c
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.deleted_at IS NULL AND c.status IN ('DRAFT', 'PLANNED', 'ACTIVE')
ORDER BY c.created_at DESC, c.id
LIMIT 300
