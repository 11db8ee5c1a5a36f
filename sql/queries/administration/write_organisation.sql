-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: changes what stands under every message of the organisation; answers the new version
-- params: values jsonb, version int
-- writes
SELECT core.set_organisation(:values::jsonb, :version::int) AS version
