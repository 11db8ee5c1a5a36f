-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the organisation of a local workspace; it has exactly one
-- params:
SELECT id FROM core.tenants ORDER BY created_at, id LIMIT 1
