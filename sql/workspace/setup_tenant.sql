-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the organisation of a new local workspace, its first administrator and one team
-- params: name text, login text, first_name text, last_name text, team text
SELECT core.setup_tenant($1::text, 'local', 'ro', 'RON', 'Europe/Bucharest', $2::text, $3::text, $4::text, NULL, $5::text)
