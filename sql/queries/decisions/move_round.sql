-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what is done with the open round: a later deadline (phase 4), the reveal or the end without a result (phase 5)
-- params: decision uuid, phase int, action uuid, args jsonb
SELECT decision.move(:decision::uuid, 'evaluating', :phase::int, NULL, :action::uuid, :args::jsonb) AS version
