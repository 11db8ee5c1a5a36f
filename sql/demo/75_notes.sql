-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 7b: what account managers wrote down about their customers.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

WITH written AS (
    SELECT c.id, p.id AS owner, 'note' || c.id || n AS seed, demo.office(demo.today() - 1 - demo.n('noteday' || c.id || n, least(c.age, 400)), 'note' || c.id || n) AS made, n
    FROM demo.company c JOIN demo.person p ON p.key = c.owner CROSS JOIN generate_series(1, 2) AS n
    WHERE c.status IN ('ACTIVE', 'PROSPECT') AND c.age > 20 AND demo.n('hasnote' || c.id || n, 3) = 0
)
INSERT INTO core.notes (tenant_id, id, customer_id, user_id, body, pinned, date_time, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(w.made, w.seed), w.id, w.owner,
       demo.pick(w.seed || 'body', ARRAY['Plătește la 30 de zile; facturile se trimit și pe hârtie.', 'Decide consiliul, în prima joi a lunii.',
           'Nu răspunde la telefon înainte de ora zece.', 'Preferă oferte scurte, pe o singură pagină.', 'În sezon nu face ședințe; de sunat seara.',
           'Are un contract vechi cu altă agenție, până la toamnă.', 'Sigla nouă vine în primăvară: nimic tipărit până atunci.',
           'Vrea să vorbească mereu cu aceeași persoană.']),
       w.n = 1 AND demo.n(w.seed || 'pin', 4) = 0, w.made, w.made, w.made, w.owner, w.owner, demo.action()
FROM written w;
