-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: hands the decision to a colleague whose authority is enough for it
-- params: decision uuid, person uuid, version int, action uuid
-- writes
SELECT decision.hand_up(:decision::uuid, :person::uuid, :version::int, :action::uuid) AS version
