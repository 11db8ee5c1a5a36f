-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how far a decision is now, and its version: what a refused step is asked for again with
-- params: decision uuid
SELECT t.version, t.current_phase
FROM decision.customer_decisions t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :decision::uuid AND t.deleted_at IS NULL
