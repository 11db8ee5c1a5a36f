-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what is known of a role: may it sign in
-- params: login text
SELECT rolcanlogin FROM pg_roles WHERE rolname = $1::text
