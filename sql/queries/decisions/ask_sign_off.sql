-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: asks everybody who can sign off; how many were told
-- params: decision uuid, action uuid
-- writes
SELECT decision.ask_sign_off(:decision::uuid, :action::uuid) AS told
