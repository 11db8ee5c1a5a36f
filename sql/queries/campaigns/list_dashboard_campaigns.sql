-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the campaigns that a dashboard can be narrowed to, the running ones first
-- params:
SELECT c.id, c.name, c.status FROM marketing.marketing_campaigns c
 WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.deleted_at IS NULL AND c.status <> 'DRAFT'
 ORDER BY c.is_open DESC, c.start_date DESC NULLS LAST, c.name, c.id LIMIT 500
