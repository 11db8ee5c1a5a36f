-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what is to be shown and no desk of the caller has shown yet; this one does
-- params: now timestamptz
-- writes
SELECT c.id, c.level FROM core.claim_notices(:now::timestamptz) c
