-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one step of a decision (describe, criteria, options, score, reveal, decide, call off), one undo step
-- params: decision uuid, status text, phase int, version int, action uuid, args jsonb
-- writes
SELECT decision.move(:decision::uuid, :status::text, :phase::int, :version::int, :action::uuid, :args::jsonb) AS version
