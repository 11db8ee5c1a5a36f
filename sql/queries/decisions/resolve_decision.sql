-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: decides for an option; the outcome that is filled in later is made with it
-- params: decision uuid, version int, action uuid, option uuid, reason text, ask_on date
-- writes
SELECT decision.move(:decision::uuid, 'resolved', 6, :version::int, :action::uuid,
       jsonb_strip_nulls(jsonb_build_object('option', :option::uuid, 'reason', :reason::text, 'ask_on', :ask_on::date))) AS version
