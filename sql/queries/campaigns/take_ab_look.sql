-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: keeps a look at a test that runs; false when there is nothing new in it
-- params: test uuid, look jsonb
-- writes
SELECT marketing.take_ab_look(:test::uuid, :look::jsonb) AS kept
