-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many files a record has
-- params: record uuid
SELECT count(*) AS n FROM core.attachments t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.subject_id = :record::uuid AND t.deleted_at IS NULL
