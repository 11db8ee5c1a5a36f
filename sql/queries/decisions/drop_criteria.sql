-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: takes all criteria of a decision away, inside an action that was begun in the same transaction
-- params: decision uuid, action uuid
UPDATE decision.decision_criteria t
SET deleted_at = now(), version = t.version + 1, action_id = :action::uuid
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :decision::uuid AND t.deleted_at IS NULL
RETURNING t.id
