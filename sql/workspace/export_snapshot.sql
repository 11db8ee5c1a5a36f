-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: lend this transaction's view of the data to pg_dump, so that the counts are those of the dump
-- params:
SELECT pg_export_snapshot()
