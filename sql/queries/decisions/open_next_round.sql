-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: everybody scores once more, knowing the means and spreads of the round before
-- params: decision uuid, version int, action uuid, deadline timestamptz, small bool
-- writes
SELECT decision.move(:decision::uuid, 'evaluating', 4, :version::int, :action::uuid,
       jsonb_strip_nulls(jsonb_build_object('deadline', :deadline::timestamptz, 'small', :small::bool))) AS version
