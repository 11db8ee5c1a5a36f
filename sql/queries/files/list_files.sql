-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the files of one record, newest first
-- params: record uuid
SELECT t.id, t.version, t.file_name, t.media_type, t.size_bytes, t.sha256, t.created_at, u.display_name AS person
FROM core.attachments t
LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.created_by
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.subject_id = :record::uuid AND t.deleted_at IS NULL
ORDER BY t.created_at DESC, t.id DESC
