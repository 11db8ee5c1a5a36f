-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: says with the outcome which version of the answer belongs to it, as part of the command that decided
-- params: decision uuid, draft uuid, action uuid
-- writes
UPDATE decision.decision_outcomes o SET response_draft_id = :draft::uuid, version = o.version + 1, action_id = :action::uuid
 WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.decision_id = :decision::uuid AND o.deleted_at IS NULL
