-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: notes found by their words, with what they are about
-- params: text text, limit int
-- hot
SELECT t.id, left(t.body, 400) AS body, t.date_time, t.customer_id, t.contact_person_id, t.opportunity_id, co.company_name
FROM core.search_hits(:text::text, ARRAY['note'], :limit::int) h
JOIN core.notes t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
ORDER BY h.rank DESC, t.date_time DESC, t.id
