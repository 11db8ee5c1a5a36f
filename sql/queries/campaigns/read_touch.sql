-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: where a touch comes from: the message, the meeting or call, or the event from elsewhere, as far as the reader may see it
-- params: id uuid
SELECT x.*, c.name AS campaign, p.full_name AS contact, k.company_name AS company
  FROM (SELECT 'message' AS kind, s.recipient AS title, s.channel AS word, NULL::text AS note, NULL::text AS source, NULL::text AS event_id, NULL::text AS url, s.sent_at, s.delivered_at, s.clicked_at, s.click_count,
               s.machine_click_count, s.replied_at, NULL::timestamptz AS at, NULL::int AS minutes, NULL::text AS who, s.campaign_id, s.user_id AS contact_id, NULL::uuid AS company_id
          FROM marketing.campaign_sends s WHERE s.tenant_id = (SELECT core.my_tenant()) AND s.id = :id
        UNION ALL
        SELECT 'talk', i.subject, i.type, coalesce(i.outcome, i.description), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, i.date_time, i.duration_minutes, concat_ws(' ', u.first_name, u.last_name),
               i.campaign_id, i.contact_person_id, i.customer_id
          FROM crm.interactions i LEFT JOIN core.users u ON u.tenant_id = (SELECT core.my_tenant()) AND u.id = i.user_id WHERE i.tenant_id = (SELECT core.my_tenant()) AND i.id = :id
        UNION ALL
        SELECT 'event', t.label, 'EVENT', NULL, t.source, t.source_event_id, t.url, NULL, NULL, NULL, NULL, NULL, NULL, t.at, NULL, NULL, t.campaign_id, t.contact_person_id, t.customer_id
          FROM marketing.touchpoints t WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :id) x
  LEFT JOIN marketing.marketing_campaigns c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = x.campaign_id
  LEFT JOIN crm.contact_persons p ON p.tenant_id = (SELECT core.my_tenant()) AND p.id = x.contact_id
  LEFT JOIN crm.customer_companies k ON k.tenant_id = (SELECT core.my_tenant()) AND k.id = coalesce(x.company_id, p.customer_company_id)
