-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what one person won between two days, by currency, for the figures of the first page
-- params: me uuid, from date, to date
SELECT o.currency::text AS currency, count(*)::int AS n, sum(o.amount)::text AS total
FROM crm.opportunities o
WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.owner_id = :me::uuid AND o.stage_no = 5 AND o.closed_at BETWEEN :from::date AND :to::date
  AND o.deleted_at IS NULL
GROUP BY o.currency
ORDER BY sum(o.amount) DESC NULLS LAST, o.currency
