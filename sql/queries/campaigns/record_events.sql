-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: events of messages out of a provider's file, once per event of its source
-- params: source text, rows jsonb, action uuid, import uuid
-- writes
SELECT e.row_no, e.outcome, e.send_id FROM marketing.record_events(:source::text, :rows::jsonb, :action::uuid, :import::uuid) e
