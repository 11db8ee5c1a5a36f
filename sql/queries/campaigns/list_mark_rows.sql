-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the rows behind a mark of the dashboard, with the persons that the reader may see
-- params: mark jsonb, most integer
SELECT r.*, c.name AS campaign, h.name AS channel, coalesce(h.name_en, h.name) AS channel_en, p.full_name AS person, s.user_id AS person_id
  FROM marketing.dashboard_rows(:mark::jsonb, :most) r
  LEFT JOIN marketing.marketing_campaigns c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = r.campaign_id
  LEFT JOIN marketing.marketing_channels h ON h.tenant_id = (SELECT core.my_tenant()) AND h.id = r.channel_id
  LEFT JOIN marketing.campaign_sends s ON r.kind = 'send' AND s.tenant_id = (SELECT core.my_tenant()) AND s.id = r.id
  LEFT JOIN crm.contact_persons p ON p.tenant_id = (SELECT core.my_tenant()) AND p.id = s.user_id
