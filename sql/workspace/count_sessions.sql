-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: other sessions of a database
-- params: database text
SELECT count(*) FROM pg_stat_activity WHERE datname = $1::text AND backend_type = 'client backend' AND pid <> pg_backend_pid()
