-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 8: what people keep at hand in the navigation.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

WITH wanted (person, kind, record, n) AS (
    SELECT 'ana', 'company', (SELECT c.id FROM crm.customer_companies c WHERE c.company_name = 'Agro Bărăgan SRL'), 1
    UNION ALL
    SELECT 'ana', 'contact', (SELECT p.id FROM crm.contact_persons p JOIN crm.customer_companies c ON c.id = p.customer_company_id
                               WHERE c.company_name = 'Agro Bărăgan SRL' AND p.last_name = 'Marin' ORDER BY p.id LIMIT 1), 2
    UNION ALL
    SELECT 'ana', 'opportunity', (SELECT o.id FROM crm.opportunities o JOIN demo.person p ON p.id = o.owner_id
                                   WHERE p.key = 'ana' AND o.stage = 'NEGOTIATION' ORDER BY o.amount DESC NULLS LAST, o.id LIMIT 1), 3
    UNION ALL
    SELECT 'elena', 'company', (SELECT c.id FROM crm.customer_companies c WHERE c.company_name = 'Agro Bărăgan SRL'), 1
)
INSERT INTO core.pins (tenant_id, id, user_id, kind, record_id, rank, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(-20, '10:00'), 'pin' || w.person || w.n), p.id, w.kind, w.record, 'i' || w.n, demo.at(-20, '10:00'), demo.at(-20, '10:00'),
       p.id, p.id, demo.action()
FROM wanted w JOIN demo.person p ON p.key = w.person
WHERE w.record IS NOT NULL;
