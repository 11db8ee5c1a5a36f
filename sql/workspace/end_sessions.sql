-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: end the sessions of a login
-- params: login text
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = $1::text AND pid <> pg_backend_pid()
