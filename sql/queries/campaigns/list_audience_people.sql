-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the people of a campaign's audience by name: those who get the message (no reason), on one ground or on any, or those whom one reason keeps out
-- params: campaign uuid, criteria jsonb, reason text, ground text, most int
SELECT a.contact_id, c.full_name::text AS name, k.company_name::text AS company, a.channel, a.recipient, a.language, a.ground, a.reason,
       x.id AS exclusion_id, x.version AS exclusion_version, x.reason AS exclusion_reason, u.display_name AS excluded_by
FROM marketing.audience(:campaign::uuid, :criteria::jsonb) a
JOIN crm.contact_persons c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = a.contact_id
LEFT JOIN crm.customer_companies k ON k.tenant_id = c.tenant_id AND k.id = c.customer_company_id AND k.deleted_at IS NULL
LEFT JOIN marketing.campaign_exclusions x ON x.tenant_id = c.tenant_id AND x.campaign_id = :campaign::uuid AND x.contact_person_id = a.contact_id AND x.deleted_at IS NULL
LEFT JOIN core.users u ON u.tenant_id = c.tenant_id AND u.id = x.created_by
WHERE a.reason IS NOT DISTINCT FROM nullif(:reason::text, '') AND (:ground::text = '' OR a.ground = :ground::text)
ORDER BY c.full_name, c.id, a.channel
LIMIT :most::int
