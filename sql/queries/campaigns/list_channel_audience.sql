-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many get a campaign's message on each of its channels, how many are out
-- params: record uuid
SELECT a.channel, count(*) FILTER (WHERE a.reason IS NULL) AS inside, count(*) FILTER (WHERE a.reason IS NOT NULL) AS outside
FROM marketing.audience(:record::uuid) a GROUP BY a.channel ORDER BY a.channel
