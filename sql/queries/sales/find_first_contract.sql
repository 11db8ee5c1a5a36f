-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the contract whose last day of notice comes next, for a page that is shown without one; else any
-- params: today date
SELECT t.id
FROM crm.contracts t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
ORDER BY t.notice_on >= :today::date DESC NULLS LAST, t.notice_on, t.id
LIMIT 1
