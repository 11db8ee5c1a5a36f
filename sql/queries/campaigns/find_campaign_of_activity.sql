-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: to which campaign an activity belongs
-- params: activity uuid
SELECT a.campaign_id
FROM marketing.campaign_activities a
WHERE a.tenant_id = (SELECT core.my_tenant()) AND a.id = :activity::uuid AND a.deleted_at IS NULL
