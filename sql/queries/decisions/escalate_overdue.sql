-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: tells the next authority of decisions that are late, and the asker of outcomes that are due
-- params: now timestamptz
SELECT decision.escalate_overdue(:now::timestamptz) AS told
