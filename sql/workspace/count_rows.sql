-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: rows of one table and a sum over their contents that does not depend on their order
SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) FROM "{{schema}}"."{{table}}" t
