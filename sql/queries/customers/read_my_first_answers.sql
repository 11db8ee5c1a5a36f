-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how long requests assigned to one person waited for the first answer, of those that came in a span of time; by the clock
-- params: me uuid, from timestamptz, to timestamptz
SELECT count(*)::int AS n, count(a.at)::int AS answered,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM a.at - t.date_time)) FILTER (WHERE a.at IS NOT NULL) AS median_seconds
FROM crm.interactions t
CROSS JOIN LATERAL (SELECT min(m.date_time) AS at FROM crm.interactions m WHERE m.tenant_id = t.tenant_id AND m.parent_id = t.id AND m.direction = 'OUTBOUND'
                       AND m.deleted_at IS NULL) a
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.type = 'SUPPORT' AND t.parent_id IS NULL AND t.deleted_at IS NULL AND t.assigned_to = :me::uuid
  AND t.date_time >= :from::timestamptz AND t.date_time < :to::timestamptz
