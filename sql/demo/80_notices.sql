-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 8: what everybody was told lately. Nobody was signed in while this sample was loaded, so no rule has told anything.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

-- Reminders of what is due next: one of just now, one of this morning.
INSERT INTO core.notifications (tenant_id, id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, at, facts, shown_at, created_at)
SELECT demo.tenant(), demo.id(x.told, 'remind' || x.id), x.who, 'REMINDER', x.id || ':' || extract(epoch FROM x.told)::bigint, 'task', x.id, 'crm.tasks', x.id, x.told,
       jsonb_strip_nulls(jsonb_build_object('what', CASE WHEN x.kind = 'MEETING' THEN 'meeting' ELSE 'task' END, 'title', x.title, 'company', x.company_name, 'task', x.id,
           'start', CASE WHEN x.has_time THEN to_char(x.due_date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') END)), x.told, x.told
FROM (SELECT t.*, c.company_name, t.assigned_to_user_id AS who, row_number() OVER w AS place,
             -- Told when the task asks for it, else it would be told once more.
             coalesce(t.reminder_at, CASE row_number() OVER w WHEN 1 THEN demo.moment() - interval '3 minutes' ELSE demo.at(0, '08:30') END) AS told
      FROM crm.tasks t JOIN crm.customer_companies c ON c.tenant_id = t.tenant_id AND c.id = t.customer_id
      WHERE t.tenant_id = demo.tenant() AND t.is_open AND t.due_date >= demo.moment()
      WINDOW w AS (PARTITION BY t.assigned_to_user_id ORDER BY t.has_time DESC, t.due_date, t.id)) x
WHERE x.place <= 2 AND x.told <= demo.moment();

-- Given by Elena; mentioned by her; an answer; an import of last week.
INSERT INTO core.notifications (tenant_id, id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, actor_id, at, facts, read_at, shown_at, created_at)
SELECT demo.tenant(), demo.id(x.told, x.kind || x.key || p.key), p.id, x.kind, x.key || ':' || p.key, x.subject_kind, x.subject_id, x.row_table, x.row_id,
       e.id, x.told, x.facts, CASE WHEN x.told < demo.at(0, '00:00') THEN x.told + interval '1 hour' END, x.told, x.told
FROM demo.person p
JOIN demo.person e ON e.key = CASE WHEN p.key = 'elena' THEN 'ana' ELSE 'elena' END
CROSS JOIN LATERAL (
    (SELECT 'ASSIGNED' AS kind, 'opportunity' AS key, 'opportunity' AS subject_kind, o.id AS subject_id, 'crm.opportunities' AS row_table, o.id AS row_id,
            demo.at(0, '08:12') AS told, jsonb_build_object('what', 'opportunity', 'title', o.title, 'company', c.company_name) AS facts
     FROM crm.opportunities o JOIN crm.customer_companies c ON c.tenant_id = o.tenant_id AND c.id = o.customer_company_id
     WHERE o.tenant_id = demo.tenant() AND o.owner_id = p.id AND o.stage_no <= 4 AND o.deleted_at IS NULL ORDER BY o.created_at DESC, o.id LIMIT 1)
    UNION ALL
    (SELECT 'MENTIONED', 'note', 'company', c.id, 'crm.customer_companies', c.id, demo.at(-1, '16:48'),
            jsonb_build_object('what', 'note', 'title', '@' || p.first_name || ', poți să-i suni tu înainte de ședința de joi?', 'company', c.company_name)
     FROM crm.customer_companies c WHERE c.tenant_id = demo.tenant() AND c.owner_id = p.id AND c.status = 'ACTIVE' ORDER BY c.created_at, c.id LIMIT 1)
    UNION ALL
    (SELECT 'ANSWERED', 'request', 'request', r.id, 'crm.interactions', r.id, demo.at(-1, '14:05'),
            jsonb_build_object('what', 'request', 'number', r.number, 'title', coalesce(r.subject, split_part(r.description, E'\n', 1)), 'company', c.company_name, 'customer', true)
     FROM crm.interactions r JOIN crm.customer_companies c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
     WHERE r.tenant_id = demo.tenant() AND r.number IS NOT NULL AND r.assigned_to = p.id ORDER BY r.date_time DESC, r.id LIMIT 1)
    UNION ALL
    SELECT 'ASSIGNED', 'tasks', NULL, NULL, NULL, NULL, demo.at(-4, '11:20'), jsonb_build_object('what', 'task', 'count', 12)) x
WHERE p.login IS NOT NULL;
