-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: say what became of own notices: read, unread, done, open, snooze; without ids all that are there
-- params: ids uuid[], state text, until timestamptz
SELECT core.mark_notices(:ids::uuid[], :state::text, :until::timestamptz) AS marked
