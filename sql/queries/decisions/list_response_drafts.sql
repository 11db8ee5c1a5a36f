-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the versions of the answer to the customer, the newest first
-- params: decision uuid
SELECT f.id, f.version, f.draft_version, f.draft_content, f.tone, f.language, f.based_on_option_id, f.created_at, m.name AS author
  FROM decision.response_drafts f
  LEFT JOIN core.team_members m ON m.tenant_id = f.tenant_id AND m.id = f.created_by
 WHERE f.tenant_id = (SELECT core.my_tenant()) AND f.decision_id = :decision::uuid AND f.deleted_at IS NULL
 ORDER BY f.draft_version DESC
