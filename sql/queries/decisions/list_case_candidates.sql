-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: who may be asked to score a decision, each person once, with what speaks for him: a job that its kind of response wants heard, or a
--          field that he knows about; those of its own team first
-- params: decision uuid
SELECT c.* FROM (
    SELECT DISTINCT ON (m.user_id) m.id AS member_id, m.user_id, u.display_name, m.role, m.expertise_areas, m.team_id = d.team_id AS same_team,
           coalesce(m.role = ANY (rt.default_stakeholders), false) AS by_job,
           ARRAY(SELECT e FROM unnest(m.expertise_areas) e
                  WHERE EXISTS (SELECT 1 FROM unnest(regexp_split_to_array(core.fold(e), '[^[:alnum:]]+')) w
                                 WHERE char_length(w) > 3 AND strpos(core.fold(concat_ws(' ', rt.type_name COLLATE "C", rt.type_name_en COLLATE "C", array_to_string(rt.ai_classification_keywords, ' ') COLLATE "C",
                                       d.decision_type COLLATE "C")), left(w, greatest(4, char_length(w) - 2))) > 0)) AS by_fields
    FROM decision.customer_decisions d
    JOIN core.team_members m ON m.tenant_id = d.tenant_id AND m.deleted_at IS NULL AND m.is_active
    JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id AND u.status = 'ACTIVE' AND u.deleted_at IS NULL
    JOIN core.told_colleagues() k (id) ON k.id = u.id
    LEFT JOIN decision.response_types rt ON rt.tenant_id = d.tenant_id AND rt.type_code = d.response_type_code
    WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.id = :decision::uuid AND d.deleted_at IS NULL
    ORDER BY m.user_id, (m.team_id = d.team_id) DESC, coalesce(m.role = ANY (rt.default_stakeholders), false) DESC, m.created_at, m.id) c
ORDER BY c.same_team DESC, c.by_job DESC, c.display_name, c.user_id
