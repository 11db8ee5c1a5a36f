-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: takes days away that were typed by mistake
-- params: ids uuid[]
-- writes
SELECT marketing.remove_metrics(:ids::uuid[]) AS n
