-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: set one setting of the organisation, unless somebody changed it since it was read (no row); version 0 = none was read
-- params: key text, value jsonb, version int, action uuid
WITH s AS (
    INSERT INTO core.settings AS s (key, value, action_id) SELECT :key::text, :value::jsonb, :action::uuid WHERE :version::int >= 0
    ON CONFLICT (tenant_id, user_id, key) DO UPDATE
        SET value = EXCLUDED.value, deleted_at = NULL, version = s.version + 1, action_id = EXCLUDED.action_id
        WHERE s.version = :version::int OR (:version::int = 0 AND s.deleted_at IS NOT NULL)
    RETURNING s.version),
a AS (
    INSERT INTO core.actions (id, label, label_args) SELECT :action::uuid, 'setting', jsonb_build_object('key', :key::text) FROM (SELECT 1 FROM s LIMIT 1) x)
SELECT s.version FROM s
