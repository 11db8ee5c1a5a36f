-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the next five moments of a rhythm that is not saved yet, in a time zone
-- params: recurrence text, days int, weekday int, month_day int, at_time time, starts date, ends date, times int, zone text, after timestamptz
SELECT (d.day + :at_time::time) AT TIME ZONE :zone::text AS planned_for
FROM marketing.rhythm_days(:recurrence::text, :days::int, :weekday::int, :month_day::int, :starts::date, :ends::date, :times::int, (:after::timestamptz AT TIME ZONE :zone::text)::date, 6) AS d (day)
WHERE (d.day + :at_time::time) AT TIME ZONE :zone::text > :after::timestamptz
ORDER BY 1 LIMIT 5
