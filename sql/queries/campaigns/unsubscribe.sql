-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a person wants nothing of these kinds any more
-- params: contact uuid, kinds text, source text, reason text, action uuid
-- writes
SELECT marketing.unsubscribe(:contact::uuid, string_to_array(:kinds::text, ','), :source::text, :reason::text, NULL, :action::uuid) AS id
