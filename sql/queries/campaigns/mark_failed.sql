-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a message could not be written as it was meant
-- params: send uuid, reason text
-- writes
SELECT marketing.mark_failed(:send::uuid, :reason::text) AS failed
