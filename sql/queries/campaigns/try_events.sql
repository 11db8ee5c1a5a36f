-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what would come of these events; nothing of it stays
-- params: source text, rows jsonb
-- writes
SELECT t.row_no, t.outcome, t.send_id FROM marketing.try_events(:source::text, :rows::jsonb) t
