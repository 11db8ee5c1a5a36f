-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: makes assets of the files that hang on a campaign and are none yet, each content once; one undo step
-- params: campaign uuid, action uuid
-- writes
WITH files AS (
    SELECT DISTINCT ON (f.sha256) f.id, f.file_name, f.media_type
    FROM core.attachments f
    WHERE f.tenant_id = (SELECT core.my_tenant()) AND f.subject_table = 'marketing.marketing_campaigns' AND f.subject_id = :campaign::uuid AND f.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM marketing.marketing_assets a WHERE a.tenant_id = f.tenant_id AND a.campaign_id = :campaign::uuid AND a.sha256 = f.sha256 AND a.deleted_at IS NULL)
    ORDER BY f.sha256, f.id),
a AS (
    INSERT INTO core.actions (id, label, label_args)
    SELECT :action::uuid, 'create', jsonb_build_object('table', 'marketing.marketing_assets', 'n', count(*)) FROM files HAVING count(*) > 0)
INSERT INTO marketing.marketing_assets (campaign_id, name, asset_type, attachment_id, action_id)
SELECT :campaign::uuid, left(x.file_name, 200), CASE split_part(x.media_type, '/', 1) WHEN 'image' THEN 'IMAGE' WHEN 'video' THEN 'VIDEO' WHEN 'audio' THEN 'AUDIO' ELSE 'DOCUMENT' END,
       x.id, :action::uuid
FROM files x
RETURNING id, version
