-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: everything that was said about writing to one person, newest first, with who wrote it down and when
-- params: record uuid
-- The row of opt-outs is one per person and grows; what was said each time stands among the consents, and the row says how the latest came.
SELECT w.kind, w.channel, w.purpose, w.status, w.basis, w.source, w.at, w.expires_at, w.text_version, w.words, w.noted_at, w.is_import,
       u.display_name AS noted_by, w.campaign
FROM (SELECT 'consent' AS kind, c.id, c.channel, c.purpose, c.status, c.basis,
             CASE WHEN c.source = 'unsubscribe' AND n.unsubscribed_at = c.given_at THEN n.source ELSE c.source END AS source, c.given_at AS at, c.expires_at,
             c.text_version, c.proof AS words, c.created_at AS noted_at, c.created_by, c.import_id IS NOT NULL OR c.source = 'import' AS is_import,
             CASE WHEN c.source = 'unsubscribe' AND n.unsubscribed_at = c.given_at THEN m.name::text END AS campaign
        FROM marketing.consents c
        LEFT JOIN marketing.marketing_unsubscribes n ON n.tenant_id = c.tenant_id AND n.user_id = c.contact_person_id AND n.deleted_at IS NULL
        LEFT JOIN marketing.marketing_campaigns m ON m.tenant_id = n.tenant_id AND m.id = n.campaign_id
       WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.contact_person_id = :record::uuid AND c.deleted_at IS NULL
      UNION ALL
      SELECT 'unsubscribe', n.id, array_to_string(n.unsubscribed_from, ','), NULL, 'withdrawn', NULL, n.source, n.unsubscribed_at, NULL, NULL, n.reason,
             n.created_at, n.created_by, n.source = 'import', m.name::text
        FROM marketing.marketing_unsubscribes n
        LEFT JOIN marketing.marketing_campaigns m ON m.tenant_id = n.tenant_id AND m.id = n.campaign_id
       WHERE n.tenant_id = (SELECT core.my_tenant()) AND n.user_id = :record::uuid AND n.deleted_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM marketing.consents c WHERE c.tenant_id = n.tenant_id AND c.contact_person_id = n.user_id AND c.source = 'unsubscribe'
                            AND c.given_at = n.unsubscribed_at)) w
LEFT JOIN core.users u ON u.tenant_id = (SELECT core.my_tenant()) AND u.id = w.created_by
ORDER BY w.at DESC, w.noted_at DESC, w.id
LIMIT 1000
