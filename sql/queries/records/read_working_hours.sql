-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: when the organisation works
-- params:
SELECT to_char(w.starts, 'HH24:MI') AS starts, to_char(w.ends, 'HH24:MI') AS ends, array_to_string(w.days, ',') AS days FROM core.working_hours() w
