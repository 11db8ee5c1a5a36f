-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the customer whose page is shown when none was asked for: the one this person met last, else the first by name
-- params: me uuid
SELECT coalesce(
    (SELECT i.customer_id FROM crm.interactions i
     JOIN crm.customer_companies c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id AND c.deleted_at IS NULL
     WHERE i.tenant_id = (SELECT core.my_tenant()) AND i.user_id = :me::uuid AND i.deleted_at IS NULL
     ORDER BY i.date_time DESC LIMIT 1),
    (SELECT t.id FROM crm.customer_companies t
     WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
     ORDER BY t.company_name, t.id LIMIT 1)) AS id
