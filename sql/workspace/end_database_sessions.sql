-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: end the sessions of a database
-- params: database text
SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE datname = $1::text AND pid <> pg_backend_pid()
