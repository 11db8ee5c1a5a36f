-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: all figures of the dashboard of campaigns in one answer; counted anew when refresh is asked for or the kept answer is too old
-- params: from date, to date, before_from date, before_to date, campaigns uuid[], channels uuid[], refresh boolean
SELECT marketing.dashboard(:from::date, :to::date, :before_from::date, :before_to::date, nullif(:campaigns::uuid[], '{}'), nullif(:channels::uuid[], '{}'), NULL, :refresh::boolean) AS dashboard
