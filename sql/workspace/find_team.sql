-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a team by its name, or the oldest one when no name is given
-- params: tenant uuid, name text
SELECT id FROM core.teams
WHERE tenant_id = $1::uuid AND deleted_at IS NULL AND ($2::text IS NULL OR name = $2::text)
ORDER BY created_at, id LIMIT 1
