-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one organisation
-- params: name text, kind text
INSERT INTO core.tenants (name, kind) VALUES ($1::text, $2::text) RETURNING id
