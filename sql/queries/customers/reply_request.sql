-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: keeps a message of a request, and leaves it waiting for the customer when that is wanted, as one undo step
-- params: action uuid, label text, subject text, message uuid, request uuid, at timestamptz, direction text, internal boolean, body text, wait boolean
WITH m AS (
    INSERT INTO crm.interactions (id, type, parent_id, customer_id, date_time, direction, is_internal, description, action_id)
    SELECT :message::uuid, 'SUPPORT', r.id, r.customer_id, :at::timestamptz, :direction::text, :internal::boolean, :body::text, :action::uuid
    FROM crm.interactions r WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.id = :request::uuid AND r.deleted_at IS NULL
    RETURNING id),
u AS (
    UPDATE crm.interactions r SET status = 'WAITING', version = r.version + 1, action_id = :action::uuid
    FROM m WHERE :wait::boolean AND r.tenant_id = (SELECT core.my_tenant()) AND r.id = :request::uuid AND r.status = 'OPEN'
    RETURNING r.id),
a AS (
    INSERT INTO core.actions (id, label, label_args)
    SELECT :action::uuid, :label::text, jsonb_build_object('subject', :subject::text, 'table', 'crm.interactions') FROM m)
SELECT m.id FROM m LEFT JOIN u ON true
