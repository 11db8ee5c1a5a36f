-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how the caller wants to be told, for the kinds about which he said so
-- params:
SELECT p.kind, p.level FROM core.notification_preferences p
WHERE p.tenant_id = (SELECT core.my_tenant()) AND p.user_id = (SELECT sec.me()) AND p.deleted_at IS NULL
