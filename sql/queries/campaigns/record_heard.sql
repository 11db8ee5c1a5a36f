-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what somebody heard of one message, written down by hand
-- params: rows jsonb, action uuid
-- writes
SELECT e.row_no, e.outcome, e.send_id FROM marketing.record_events('by_hand', :rows::jsonb, :action::uuid) e
