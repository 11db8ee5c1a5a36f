-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: which organisation the maintenance of this session is about
-- params: tenant text
SELECT set_config('punte.tenant', $1::text, false)
