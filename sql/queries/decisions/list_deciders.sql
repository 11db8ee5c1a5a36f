-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the colleagues whose authority and limit are enough for this choice, the lowest authority first
-- params: decision uuid, option uuid
SELECT d.user_id, d.display_name, d.authority FROM decision.deciders(:decision::uuid, :option::uuid) d
