-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: takes the template of a kind of response away, inside an action that was begun in the same transaction
-- params: type text, action uuid
UPDATE decision.criteria_templates t
SET deleted_at = now(), version = t.version + 1, action_id = :action::uuid
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.response_type_code = :type::text AND t.deleted_at IS NULL
RETURNING t.id
