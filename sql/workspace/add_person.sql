-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a person with roles, and a place in a team when one is named
-- params: tenant uuid, login text, first_name text, last_name text, email text, roles text[], team uuid, team_role text, authority int
WITH person AS (
    INSERT INTO core.users (tenant_id, login, first_name, last_name, email)
    VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::text)
    RETURNING tenant_id, id
), roles AS (
    INSERT INTO core.user_roles (tenant_id, user_id, role)
    SELECT p.tenant_id, p.id, r FROM person p, unnest($6::text[]) AS r
), member AS (
    INSERT INTO core.team_members (tenant_id, team_id, user_id, role, escalation_authority)
    SELECT p.tenant_id, $7::uuid, p.id, $8::text, coalesce($9::int, 1) FROM person p WHERE $7::uuid IS NOT NULL
)
SELECT id FROM person
