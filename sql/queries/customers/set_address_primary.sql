-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: makes an address the company's primary one, or not any more, inside an action that was begun in the same transaction
-- params: id uuid, version int, primary boolean, action uuid
UPDATE crm.company_addresses t
SET is_primary = :primary::boolean, version = :version::int + 1, action_id = :action::uuid
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :id::uuid AND t.deleted_at IS NULL
RETURNING t.id, t.version
