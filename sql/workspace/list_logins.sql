-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: every role of a local workspace that may sign in; the peer map has one line for each
-- params:
SELECT rolname FROM pg_roles WHERE rolcanlogin ORDER BY rolname
