-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: conversions of a stretch of days in one currency, the latest first: all, those a campaign has a share in, or those that nothing touched; of customers that the reader sees
-- params: from date, to date, campaign uuid, currency text, untouched boolean, most integer
SELECT v.conversion_table, v.conversion_id, v.converted_at, v.value_minor, v.currency, v.touch_count, coalesce(o.title, s.name) AS title, k.id AS company_id, k.company_name AS company,
       p.id AS contact_id, p.full_name AS contact, count(*) OVER () AS every
  FROM marketing.conversions v
  JOIN core.tenants t ON t.id = v.tenant_id
  LEFT JOIN crm.opportunities o ON v.conversion_table = 'crm.opportunities' AND o.tenant_id = (SELECT core.my_tenant()) AND o.id = v.conversion_id
  LEFT JOIN service.appointments a ON v.conversion_table = 'service.appointments' AND a.tenant_id = (SELECT core.my_tenant()) AND a.id = v.conversion_id
  LEFT JOIN service.services s ON s.tenant_id = (SELECT core.my_tenant()) AND s.id = a.service_id
  LEFT JOIN crm.customer_companies k ON k.tenant_id = (SELECT core.my_tenant()) AND k.id = v.customer_id
  LEFT JOIN crm.contact_persons p ON p.tenant_id = (SELECT core.my_tenant()) AND p.id = v.contact_person_id
 WHERE v.tenant_id = (SELECT core.my_tenant()) AND v.converted_at >= :from::date::timestamp AT TIME ZONE t.time_zone AND v.converted_at < (:to::date + 1)::timestamp AT TIME ZONE t.time_zone
   AND v.currency = :currency::text AND v.deleted_at IS NULL AND (NOT :untouched::boolean OR v.touch_count = 0)
   AND (:campaign::uuid IS NULL OR EXISTS (SELECT 1 FROM marketing.campaign_attributions c
                                            WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.conversion_id = v.conversion_id AND c.campaign_id = :campaign::uuid AND c.deleted_at IS NULL))
 ORDER BY v.converted_at DESC, v.id LIMIT :most
