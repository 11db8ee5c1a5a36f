-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: files found by their names, with the record that they hang on
-- params: text text, limit int
SELECT t.subject_table, t.subject_id, t.file_name, t.size_bytes,
       CASE t.subject_table
           WHEN 'crm.customer_companies' THEN (SELECT x.company_name FROM crm.customer_companies x WHERE x.tenant_id = t.tenant_id AND x.id = t.subject_id)
           WHEN 'crm.contact_persons' THEN (SELECT x.full_name FROM crm.contact_persons x WHERE x.tenant_id = t.tenant_id AND x.id = t.subject_id)
           WHEN 'crm.opportunities' THEN (SELECT x.title FROM crm.opportunities x WHERE x.tenant_id = t.tenant_id AND x.id = t.subject_id)
           WHEN 'crm.tasks' THEN (SELECT x.title FROM crm.tasks x WHERE x.tenant_id = t.tenant_id AND x.id = t.subject_id)
       END AS subject_name
FROM core.search_hits(:text::text, ARRAY['file'], :limit::int) h
JOIN core.attachments t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
ORDER BY h.rank DESC, t.file_name, t.id
