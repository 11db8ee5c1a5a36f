-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what renewing or ending a contract needs to know, whichever columns the list shows
-- params: contract uuid
SELECT t.id, t.version, t.contract_number, t.status, t.start_date, t.end_date, t.auto_renewal, t.renewal_months
FROM crm.contracts t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :contract::uuid AND t.deleted_at IS NULL
