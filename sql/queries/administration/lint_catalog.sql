-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what in the catalog breaks its own rules: one row per finding, none when all is well
-- params:
SELECT rule, object FROM core.lint_catalog();
