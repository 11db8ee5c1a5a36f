-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many words about writing to a person there are
-- params: record uuid
SELECT count(*)::int AS n FROM marketing.consents c
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.contact_person_id = :record::uuid AND c.deleted_at IS NULL
