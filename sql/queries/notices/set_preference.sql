-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how the caller wants to be told of one kind
-- params: kind text, level text
INSERT INTO core.notification_preferences AS p (kind, level) VALUES (:kind::text, :level::text)
ON CONFLICT (tenant_id, user_id, kind) WHERE deleted_at IS NULL DO UPDATE SET level = EXCLUDED.level, version = p.version + 1
