-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: set one setting of the organisation, unless somebody changed it since it was read (no row)
-- params: key text, value jsonb, version int
INSERT INTO core.settings AS s (key, value) SELECT :key::text, :value::jsonb WHERE :version::int >= 0
ON CONFLICT (tenant_id, user_id, key) DO UPDATE SET value = EXCLUDED.value, deleted_at = NULL, version = s.version + 1 WHERE s.version = :version::int
RETURNING s.version
