-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: days that are not as the week says, legal and own ones, for the calendar
-- params: from_day date, to_day date
SELECT f.day, f.code, f.name, f.is_working, f.id, f.version FROM core.free_days(:from_day::date, :to_day::date) f
