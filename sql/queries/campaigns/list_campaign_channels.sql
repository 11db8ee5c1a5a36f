-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the channels in use with what they usually cost, which of them a campaign is on, with what budget, and what they have cost it
-- params: record uuid
SELECT ch.id AS channel_id, ch.name, ch.name_en, ch.channel_type, ch.default_cost_per_click::text AS per_click, ch.default_cost_per_impression::text AS per_impression,
       ch.currency::text AS currency, cc.id, cc.version, cc.budget::text AS budget, c.currency::text AS campaign_currency, x.cost
FROM marketing.marketing_campaigns c
JOIN marketing.marketing_channels ch ON ch.tenant_id = c.tenant_id AND ch.deleted_at IS NULL
LEFT JOIN marketing.campaign_channels cc ON cc.tenant_id = c.tenant_id AND cc.campaign_id = c.id AND cc.channel_id = ch.id AND cc.deleted_at IS NULL
LEFT JOIN LATERAL (SELECT round(sum(m.cost_minor) / 100.0, 2)::text AS cost FROM marketing.campaign_metrics m
                    WHERE m.tenant_id = c.tenant_id AND m.campaign_id = c.id AND m.channel_id = ch.id AND m.currency = c.currency AND m.deleted_at IS NULL) x ON true
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :record::uuid AND c.deleted_at IS NULL AND (ch.is_active OR cc.id IS NOT NULL)
ORDER BY ch.sort_no, ch.name, ch.id
