-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: remember that a save of the caller met somebody else's and was put away as a draft
-- params: table text, row uuid, kind text, title text
SELECT core.tell_conflict(:table::text, :row::uuid, :kind::text, :title::text)
