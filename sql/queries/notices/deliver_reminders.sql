-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: bring the caller's reminders that are due, and say when the next one is
-- params: now timestamptz
SELECT d.delivered, d.next_at FROM core.deliver_reminders(:now::timestamptz) d
