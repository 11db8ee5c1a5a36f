-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: by when a decision is to be taken as its urgency and kind of response say, whatever was set by hand
-- params: decision uuid
SELECT decision.target_at(t.urgency_level, t.response_type_code, t.created_at) AS target
FROM decision.customer_decisions t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :decision::uuid AND t.deleted_at IS NULL
