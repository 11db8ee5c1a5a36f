-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the weighted open pipeline of one person by currency, and by how much it grew since a moment, as far as the ledger tells of rows that are his today
-- params: me uuid, since timestamptz
WITH mine AS MATERIALIZED (
    SELECT o.id, o.currency::text AS currency, o.stage, o.amount, coalesce(o.probability, crm.stage_weight(o.stage)) AS weight, o.probability, o.stage_no <= 4 AS is_open,
           o.created_at >= :since::timestamptz AS is_new, o.updated_at >= :since::timestamptz AS is_touched
    FROM crm.opportunities o
    WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.owner_id = :me::uuid AND o.deleted_at IS NULL
      AND (o.stage_no <= 4 OR o.updated_at >= :since::timestamptz)),
-- As it was: the oldest image since then that names the column, or what it still is.
earlier AS (
    SELECT m.id, coalesce(h.currency, m.currency) AS currency, CASE WHEN h.knows_amount THEN h.amount ELSE m.amount END AS amount,
           coalesce(h.stage, m.stage) AS stage, CASE WHEN h.knows_probability THEN h.probability ELSE m.probability END AS probability
    FROM mine m
    CROSS JOIN LATERAL (
        SELECT (array_agg(x.before ->> 'currency' ORDER BY x.seq) FILTER (WHERE x.before ? 'currency'))[1] AS currency,
               (array_agg(x.before ->> 'stage' ORDER BY x.seq) FILTER (WHERE x.before ? 'stage'))[1] AS stage,
               bool_or(x.before ? 'amount') AS knows_amount, (array_agg((x.before ->> 'amount')::numeric ORDER BY x.seq) FILTER (WHERE x.before ? 'amount'))[1] AS amount,
               bool_or(x.before ? 'probability') AS knows_probability,
               (array_agg((x.before ->> 'probability')::int ORDER BY x.seq) FILTER (WHERE x.before ? 'probability'))[1] AS probability
        FROM core.history('crm.opportunities', m.id, 200) x WHERE x.at >= :since::timestamptz) h
    WHERE m.is_touched AND NOT m.is_new),
sums AS (
    SELECT m.currency, count(*) FILTER (WHERE m.is_open) AS n, coalesce(sum(m.amount * m.weight) FILTER (WHERE m.is_open), 0) AS now,
           coalesce(sum(m.amount * m.weight) FILTER (WHERE m.is_open AND m.is_touched), 0) AS moved
    FROM mine m GROUP BY m.currency),
before AS (
    SELECT t.currency, coalesce(sum(t.amount * coalesce(t.probability, crm.stage_weight(t.stage))), 0) AS total
    FROM earlier t WHERE t.stage NOT IN ('CLOSED_WON', 'CLOSED_LOST') GROUP BY t.currency)
SELECT coalesce(s.currency, b.currency) AS currency, coalesce(s.n, 0)::int AS n, round(coalesce(s.now, 0) / 100, 2)::text AS total,
       round((coalesce(s.moved, 0) - coalesce(b.total, 0)) / 100, 2)::text AS change
FROM sums s FULL JOIN before b ON b.currency = s.currency
WHERE coalesce(s.n, 0) > 0 OR coalesce(b.total, 0) > 0
ORDER BY coalesce(s.now, 0) DESC, 1
