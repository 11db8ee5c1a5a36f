-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what closes the addresses a person has now
-- params: record uuid
SELECT c.channel, c.purpose, c.reason, c.since, c.fingerprint, c.noted_at, c.noted_by
FROM marketing.closings(:record::uuid) c
