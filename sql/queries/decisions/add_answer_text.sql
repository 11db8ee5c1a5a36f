-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: keeps the answer to the customer as a version, as part of the command that decided
-- params: draft uuid, decision uuid, text text, tone text, language text, option uuid, action uuid
-- writes
INSERT INTO decision.response_drafts (id, decision_id, draft_content, tone, language, based_on_option_id, action_id)
VALUES (:draft::uuid, :decision::uuid, :text::text, :tone::text, :language::text, :option::uuid, :action::uuid)
