-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- The inbox of decisions: in which order they stand, and what each of them waits for.

-- Open ones before closed ones, the more urgent first, of these the one that is due sooner; closed ones by how lately they were entered. The
-- larger the number, the further up. Seconds of a date stay under 10^11 until the year 5138.
ALTER TABLE decision.customer_decisions ADD COLUMN urgent_no bigint GENERATED ALWAYS AS (
    CASE WHEN status IN ('created', 'team_input', 'evaluating')
         THEN urgency_level * 100000000000 + 100000000000
              - extract(epoch FROM coalesce(expected_resolution_date, created_at) - timestamptz '1970-01-01 00:00:00+00')::bigint
         ELSE extract(epoch FROM created_at - timestamptz '1970-01-01 00:00:00+00')::bigint END) STORED;
CREATE INDEX idx_decisions_urgent_first ON decision.customer_decisions (tenant_id, urgent_no, id) WHERE deleted_at IS NULL;

-- What has to be done next about a decision, as the caller sees it: describe, frame, score (he is asked and has not handed in), scores (of
-- others are missing), reveal (enough have handed in), decide, outcome (to be written down), done, none (called off). p_filled: the outcome is
-- known; the caller reads it once for all rows. Without a round there is nothing to ask decision.progress for.
CREATE FUNCTION decision.next_step(p_decision uuid, p_status text, p_phase int, p_filled boolean) RETURNS text LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE p_status
        WHEN 'created' THEN 'describe'
        WHEN 'team_input' THEN 'frame'
        WHEN 'cancelled' THEN 'none'
        WHEN 'resolved' THEN CASE WHEN p_filled THEN 'done' ELSE 'outcome' END
        ELSE CASE WHEN p_phase = 5 THEN 'decide'
                  ELSE (SELECT CASE WHEN p.mine IN ('none', 'draft') THEN 'score' WHEN p.can_reveal THEN 'reveal' ELSE 'scores' END
                          FROM decision.progress(p_decision) p) END END;
END $$;
GRANT EXECUTE ON FUNCTION decision.next_step(uuid, text, int, boolean) TO {{app}}, {{engine}};
