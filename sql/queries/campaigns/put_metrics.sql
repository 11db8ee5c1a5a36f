-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: figures of days as somebody typed them; the same rows again change nothing
-- params: rows jsonb
-- writes
SELECT p.created, p.changed, p.unchanged FROM marketing.put_metrics(:rows::jsonb, NULL) p
