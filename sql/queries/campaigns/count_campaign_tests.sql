-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many A/B tests a campaign has, for the title of the tab
-- params: record uuid
SELECT count(*) AS n
FROM marketing.ab_tests t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.campaign_id = :record::uuid AND t.deleted_at IS NULL
