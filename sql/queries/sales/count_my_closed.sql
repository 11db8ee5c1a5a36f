-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many opportunities of one person were won and lost between two days, for the win rate of the first page
-- params: me uuid, from date, to date
SELECT count(*) FILTER (WHERE o.stage_no = 5)::int AS won, count(*) FILTER (WHERE o.stage_no = 6)::int AS lost
FROM crm.opportunities o
WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.owner_id = :me::uuid AND o.stage_no IN (5, 6) AND o.closed_at BETWEEN :from::date AND :to::date
  AND o.deleted_at IS NULL
