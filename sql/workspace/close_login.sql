-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a role may not sign in any more
ALTER ROLE "{{login}}" NOLOGIN;
