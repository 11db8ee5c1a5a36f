-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the key figures of one company: open and won amounts per currency, the last interaction, since when it buys
-- params: company uuid
-- hot
SELECT (SELECT json_agg(x)::text FROM (
            SELECT t.currency, t.stage_no <= 4 AS open, count(*)::int AS n, coalesce(sum(t.amount), 0)::text AS sum, round(avg(t.amount), 2)::text AS average
            FROM crm.opportunities t
            WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_company_id = :company::uuid AND t.deleted_at IS NULL AND t.stage_no <= 5
            GROUP BY 1, 2 ORDER BY 1) x) AS deals,
       (SELECT max(i.date_time) FROM crm.interactions i
        WHERE i.tenant_id = (SELECT core.my_tenant()) AND i.customer_id = :company::uuid AND i.deleted_at IS NULL) AS last_interaction,
       (SELECT min(t.closed_at) FROM crm.opportunities t
        WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_company_id = :company::uuid AND t.deleted_at IS NULL AND t.stage_no = 5) AS client_since
