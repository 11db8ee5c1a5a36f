-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a person moved to another company or job: the old link ends, the new one begins, one undo step
-- params: contact uuid, company uuid, position text, on date, version int, action uuid
-- writes
SELECT crm.move_contact(:contact::uuid, :company::uuid, :position::text, :on::date, :version::int, :action::uuid) AS version
