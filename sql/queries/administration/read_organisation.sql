-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what stands under every message of the organisation
-- params:
SELECT t.name, t.legal_name, t.address, t.tax_id, t.phone, t.version, (SELECT sec.all('settings.write')) AS may_write FROM core.tenants t WHERE t.id = (SELECT core.my_tenant())
