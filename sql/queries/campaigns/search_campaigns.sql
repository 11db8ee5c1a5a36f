-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: campaigns found by what was typed: name, goal
-- params: text text, limit int
SELECT t.id, t.name::text AS name, t.primary_goal, t.status
FROM core.search_hits(:text::text, ARRAY['campaign'], :limit::int) h
JOIN marketing.marketing_campaigns t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
ORDER BY h.rank DESC, t.is_open DESC, t.name, t.id
