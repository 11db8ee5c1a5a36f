-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the next moments at which a campaign's message goes out
-- params: record uuid, after timestamptz
SELECT r.planned_for FROM marketing.next_runs(:record::uuid, :after::timestamptz, 5) r ORDER BY r.planned_for
