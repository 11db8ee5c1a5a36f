-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the customer whose page is shown when none was asked for: the one that was last worked with
-- params: none
SELECT t.id FROM crm.customer_companies t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
ORDER BY t.company_name, t.id
LIMIT 1
