-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the lists a new organisation starts with
-- params: tenant uuid
SELECT core.seed_tenant($1::uuid, NULL)
