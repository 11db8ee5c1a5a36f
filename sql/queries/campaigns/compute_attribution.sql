-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: computes who gets the credit of conversions anew: all of them, or only what changed since
-- params: stale boolean
SELECT marketing.attribute(p_stale => :stale::boolean) AS done
