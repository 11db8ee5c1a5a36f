-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the roles that belong to one database, by their prefix; never the superuser, nor those of another database whose longer name begins alike
-- params: prefix text, superuser text
SELECT r.rolname
FROM pg_roles r
WHERE starts_with(r.rolname, $1) AND r.rolname <> $2 AND NOT r.rolsuper
  AND NOT EXISTS (SELECT FROM pg_database d
                  WHERE starts_with(d.datname || '_', $1) AND d.datname || '_' <> $1 AND starts_with(r.rolname, d.datname || '_'))
ORDER BY r.rolname
