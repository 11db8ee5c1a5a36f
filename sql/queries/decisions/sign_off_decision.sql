-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the sign-off of legal for one option; no option takes it back
-- params: decision uuid, option uuid, action uuid
-- writes
SELECT decision.sign_off(:decision::uuid, :option::uuid, :action::uuid) AS version
