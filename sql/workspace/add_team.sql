-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a team of an organisation
-- params: tenant uuid, name text
INSERT INTO core.teams (tenant_id, name) VALUES ($1::uuid, $2::text) RETURNING id
