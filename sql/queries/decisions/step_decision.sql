-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: takes a decision one step on and returns its version as a save does
-- params: decision uuid, status text, phase int, version int, action uuid, args jsonb
-- writes
SELECT :decision::uuid AS id, decision.move(:decision::uuid, :status::text, :phase::int, :version::int, :action::uuid, :args::jsonb) AS version
