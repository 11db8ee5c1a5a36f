-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a role may sign in again
ALTER ROLE "{{login}}" LOGIN;
