-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what five models make of the conversions of a stretch of days: sums per campaign and currency, what is unattributed, of when it is
-- params: from date, to date
SELECT marketing.attribution_report(:from::date, :to::date) AS report
