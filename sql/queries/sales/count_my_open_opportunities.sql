-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many open opportunities one person owns, for the badge of the page; counts no further than 1,000
-- params: me uuid
-- hot
SELECT count(*)::int AS n
FROM (SELECT
      FROM crm.opportunities t
      WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.owner_id = :me::uuid AND t.stage_no <= 4 AND t.deleted_at IS NULL
      LIMIT 1000) AS mine
