-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: drop a copy of a database: a restore that failed, or what an earlier restore replaced
DROP DATABASE IF EXISTS "{{copy}}" WITH (FORCE);
