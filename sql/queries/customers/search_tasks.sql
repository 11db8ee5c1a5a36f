-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: tasks found by what was typed: title, customer; open ones first
-- params: text text, limit int
-- hot
SELECT t.id, t.title, t.due_date, t.is_open, co.company_name
FROM core.search_hits(:text::text, ARRAY['task'], :limit::int) h
JOIN crm.tasks t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
ORDER BY h.rank DESC, t.is_open DESC, t.due_date, t.id
