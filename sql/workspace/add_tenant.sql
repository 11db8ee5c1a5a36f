-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: an organisation with nobody in it, for tests
-- params: tenant uuid, name text
WITH t AS (INSERT INTO core.tenants (id, name, kind) VALUES ($1::uuid, $2::text, 'server') RETURNING id)
INSERT INTO core.feed_state (tenant_id) SELECT id FROM t
