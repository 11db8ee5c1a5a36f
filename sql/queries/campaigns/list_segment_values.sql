-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what can be chosen in the conditions of a segment that have no fixed vocabulary, the most used first where there are very many
-- params:
SELECT v.key, v.code, v.label
FROM (SELECT 'service_types' AS key, s.slug::text AS code, s.name::text AS label
        FROM service.services s WHERE s.tenant_id = (SELECT core.my_tenant()) AND s.deleted_at IS NULL
      UNION ALL
      (SELECT 'breeds', p.breed::text, p.breed::text FROM service.pets p
        WHERE p.tenant_id = (SELECT core.my_tenant()) AND p.deleted_at IS NULL AND p.breed IS NOT NULL GROUP BY p.breed ORDER BY count(*) DESC LIMIT 500)
      UNION ALL
      (SELECT 'county', k.county::text, k.county::text FROM crm.customer_companies k
        WHERE k.tenant_id = (SELECT core.my_tenant()) AND k.deleted_at IS NULL AND k.county <> '' GROUP BY k.county ORDER BY count(*) DESC LIMIT 500)
      UNION ALL
      (SELECT 'sector', k.sector::text, k.sector::text FROM crm.customer_companies k
        WHERE k.tenant_id = (SELECT core.my_tenant()) AND k.deleted_at IS NULL AND k.sector <> '' GROUP BY k.sector ORDER BY count(*) DESC LIMIT 500)
      UNION ALL
      (SELECT 'tags', t.tag, t.tag
         FROM (SELECT unnest(k.tags) AS tag FROM crm.customer_companies k WHERE k.tenant_id = (SELECT core.my_tenant()) AND k.deleted_at IS NULL AND k.tags <> '{}'
               UNION ALL
               SELECT unnest(c.tags) FROM crm.contact_persons c WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.deleted_at IS NULL AND c.tags <> '{}') t
        GROUP BY t.tag ORDER BY count(*) DESC LIMIT 500)) v
ORDER BY v.key, v.label COLLATE "ro-x-icu", v.code
