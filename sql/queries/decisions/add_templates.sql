-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the template of a kind of response, inside an action that was begun in the same transaction; English names are given along
-- params: type text, names text[], english text[], weights text[], action uuid
INSERT INTO decision.criteria_templates (response_type_code, name, name_en, weight, sort_no, action_id)
SELECT :type::text, x.name, x.english, x.weight::numeric, 10 * x.n, :action::uuid
FROM unnest(:names::text[], :english::text[], :weights::text[]) WITH ORDINALITY x (name, english, weight, n)
ORDER BY x.n
RETURNING id
