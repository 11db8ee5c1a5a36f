-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: refuses a criteria with a condition that is not known or not complete, in the transaction that would write it
-- params: criteria jsonb
SELECT marketing.check_segment(:criteria::jsonb)
