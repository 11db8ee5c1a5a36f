-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the settings of the organisation
-- params:
SELECT s.key, s.value, s.version FROM core.settings s WHERE s.tenant_id = (SELECT core.my_tenant()) AND s.user_id IS NULL AND s.deleted_at IS NULL
