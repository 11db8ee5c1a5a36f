-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the A/B tests of a campaign with counts and looks, the campaign they are of
-- params: campaign uuid
SELECT marketing.ab_tests_of(c.id) AS tests, c.status, c.message, c.channel, c.name, t.language
FROM marketing.marketing_campaigns c
JOIN core.tenants t ON t.id = c.tenant_id
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :campaign::uuid AND c.deleted_at IS NULL
