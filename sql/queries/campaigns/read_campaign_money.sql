-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what a campaign was given, has spent (null without the right) and what was typed as spent
-- params: record uuid
SELECT c.total_budget::text AS total, c.currency::text AS currency, round(marketing.spent_minor(c.id) / 100.0, 2)::text AS spent, c.spent_amount::text AS typed
FROM marketing.marketing_campaigns c
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :record::uuid AND c.deleted_at IS NULL
