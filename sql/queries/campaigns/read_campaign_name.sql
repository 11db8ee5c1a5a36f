-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what a campaign is called
-- params: id uuid
SELECT c.name FROM marketing.marketing_campaigns c WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :id
