-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: remove one role of a database that was dropped
DROP ROLE IF EXISTS "{{login}}";
