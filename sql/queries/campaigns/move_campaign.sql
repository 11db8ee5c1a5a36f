-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one step of a campaign (plan, launch, pause, resume, complete, call off), one undo step; its version as a save returns it
-- params: campaign uuid, to text, version int, action uuid, args jsonb
-- writes
SELECT :campaign::uuid AS id, marketing.move_campaign(:campaign::uuid, :to::text, :version::int, :action::uuid, :args::jsonb) AS version
