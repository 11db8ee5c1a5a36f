-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what touched a customer before one conversion, in time, with what each model gives it
-- params: conversion uuid
SELECT a.position_no, a.touchpoint_type, a.touchpoint_timestamp, a.touchpoint_table, a.touchpoint_id, a.campaign_id, c.name AS campaign, h.name AS channel, coalesce(h.name_en, h.name) AS channel_en,
       a.first_money, a.last_money, a.linear_money, a.decay_money, a.position_money, a.first_credit, a.last_credit, a.linear_credit, a.decay_credit, a.position_credit
  FROM (SELECT x.position_no, x.touchpoint_type, x.touchpoint_timestamp, x.touchpoint_table, x.touchpoint_id, x.campaign_id, x.channel_id,
               sum(x.attributed_revenue_minor) FILTER (WHERE x.attribution_model = 'FIRST_TOUCH')::bigint AS first_money, sum(x.attributed_revenue_minor) FILTER (WHERE x.attribution_model = 'LAST_TOUCH')::bigint AS last_money,
               sum(x.attributed_revenue_minor) FILTER (WHERE x.attribution_model = 'LINEAR')::bigint AS linear_money, sum(x.attributed_revenue_minor) FILTER (WHERE x.attribution_model = 'TIME_DECAY')::bigint AS decay_money,
               sum(x.attributed_revenue_minor) FILTER (WHERE x.attribution_model = 'POSITION_BASED')::bigint AS position_money,
               sum(x.credit) FILTER (WHERE x.attribution_model = 'FIRST_TOUCH') AS first_credit, sum(x.credit) FILTER (WHERE x.attribution_model = 'LAST_TOUCH') AS last_credit,
               sum(x.credit) FILTER (WHERE x.attribution_model = 'LINEAR') AS linear_credit, sum(x.credit) FILTER (WHERE x.attribution_model = 'TIME_DECAY') AS decay_credit,
               sum(x.credit) FILTER (WHERE x.attribution_model = 'POSITION_BASED') AS position_credit
          FROM marketing.campaign_attributions x
         WHERE x.tenant_id = (SELECT core.my_tenant()) AND x.conversion_id = :conversion AND x.deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7) a
  LEFT JOIN marketing.marketing_campaigns c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = a.campaign_id
  LEFT JOIN marketing.marketing_channels h ON h.tenant_id = (SELECT core.my_tenant()) AND h.id = a.channel_id
 ORDER BY a.position_no
