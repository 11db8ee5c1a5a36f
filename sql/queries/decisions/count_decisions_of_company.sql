-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many decisions there are about one customer, for the title of the tab
-- params: record uuid
SELECT count(*) AS n
FROM decision.customer_decisions t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_company_id = :record::uuid AND t.deleted_at IS NULL
