-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: ends a test with one of its variants, one undo step; whether the message says so now
-- params: test uuid, variant uuid, reason text, version int, action uuid
-- writes
SELECT :test::uuid AS id, marketing.use_variant(:test::uuid, :variant::uuid, :reason::text, :version::int, :action::uuid) AS message_changed
