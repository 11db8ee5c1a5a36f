-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what earlier restores of this database left
-- params: prefix text
SELECT datname FROM pg_database WHERE starts_with(datname, $1::text) ORDER BY datname
