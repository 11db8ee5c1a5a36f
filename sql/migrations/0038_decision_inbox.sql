-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- The inbox of decisions: in which order they stand, what each of them waits for, and the rights to many of them in less time.

-- Open ones before closed ones, the more urgent first, of these the one that is due sooner; closed ones by how lately they were entered. The
-- larger the number, the further up. Seconds of a date stay under 10^11 until the year 5138.
ALTER TABLE decision.customer_decisions ADD COLUMN urgent_no bigint GENERATED ALWAYS AS (
    CASE WHEN status IN ('created', 'team_input', 'evaluating')
         THEN urgency_level * 100000000000 + 100000000000
              - extract(epoch FROM coalesce(expected_resolution_date, created_at) - timestamptz '1970-01-01 00:00:00+00')::bigint
         ELSE extract(epoch FROM created_at - timestamptz '1970-01-01 00:00:00+00')::bigint END) STORED;
CREATE INDEX idx_decisions_urgent_first ON decision.customer_decisions (tenant_id, urgent_no, id) WHERE deleted_at IS NULL;

-- Whose rows may be read or written, asked once per statement: who asks and what he is asked to score is found out once, not per row (of 5,000
-- decisions 9 ms, before 100).
CREATE OR REPLACE FUNCTION sec.my_decisions(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_me     uuid := sec.me();
    v_teams  uuid[] := sec.my_teams(p_perm);
    v_mine   uuid[] := sec.mine(p_perm);
    v_all    boolean := sec.all(p_perm);
    v_enter  boolean := p_perm <> 'decisions.read' AND sec.all('decisions.enter');
    v_done   boolean := p_perm = 'decisions.read' AND sec.all('decisions.resolved');
    v_asked  uuid[] := CASE WHEN p_perm = 'decisions.read' THEN ARRAY(SELECT e.decision_id FROM decision.evaluators e
                            WHERE e.tenant_id = v_tenant AND e.user_id = v_me AND e.deleted_at IS NULL) END;
BEGIN
    RETURN ARRAY(SELECT d.id FROM decision.customer_decisions d
                  WHERE d.tenant_id = v_tenant
                    AND (v_all OR d.team_id = ANY (v_teams) OR d.handed_to_user_id = ANY (v_mine) OR (v_done AND d.status = 'resolved')
                         OR (v_enter AND d.current_phase = 1) OR d.id IN (SELECT a FROM unnest(v_asked) a)));
END $$;
SELECT sec.make_definer('sec.my_decisions(text)', '{{app}}');

-- Of the caller's readable decisions that are being scored, in one go: 'score' (he is asked and has not handed in), 'reveal' (enough have), else
-- 'scores' (of others are missing). The same as decision.progress says of each, without its figures.
CREATE FUNCTION decision.scoring_steps() RETURNS TABLE (decision_id uuid, step text) LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_me     uuid := sec.me();
BEGIN
    IF v_me IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY
        WITH open AS MATERIALIZED (
            SELECT r.decision_id AS id, r.round_no, r.is_small FROM decision.rounds r
              JOIN decision.customer_decisions d ON d.tenant_id = r.tenant_id AND d.id = r.decision_id AND d.current_phase = 4 AND d.status = 'evaluating'
              JOIN unnest(sec.my_decisions('decisions.read')) m (id) ON m.id = r.decision_id
             WHERE r.tenant_id = v_tenant AND r.state = 'open'),
        asked AS (
            SELECT o.id, count(*) AS invited, bool_or(e.user_id = v_me) AS mine FROM open o
              JOIN decision.evaluators e ON e.tenant_id = v_tenant AND e.decision_id = o.id AND e.deleted_at IS NULL
              LEFT JOIN eval.step_asides a ON a.tenant_id = v_tenant AND a.decision_id = e.decision_id AND a.user_id = e.user_id
             WHERE a.user_id IS NULL GROUP BY o.id),
        handed AS (
            SELECT o.id, count(*) AS complete FROM open o
              JOIN eval.ballots b ON b.tenant_id = v_tenant AND b.decision_id = o.id AND b.round_no = o.round_no AND b.is_complete GROUP BY o.id)
        SELECT o.id, CASE WHEN q.mine AND NOT EXISTS (
                               SELECT 1 FROM eval.secrets s JOIN eval.ballots b ON b.tenant_id = s.tenant_id AND b.decision_id = s.decision_id AND b.round_no = s.round_no
                                WHERE s.tenant_id = v_tenant AND s.decision_id = o.id AND s.round_no = o.round_no AND b.is_complete
                                  AND b.tag = eval.tag(s.secret, o.id, v_me)) THEN 'score'
                          WHEN CASE WHEN o.is_small THEN coalesce(h.complete, 0) >= greatest(q.invited, 1) ELSE h.complete >= 3 END THEN 'reveal'
                          ELSE 'scores' END
          FROM open o LEFT JOIN asked q ON q.id = o.id LEFT JOIN handed h ON h.id = o.id;
END $$;
SELECT sec.make_definer('decision.scoring_steps()', '{{app}}');

-- What has to be done next about a decision: describe, frame, what its scoring waits for, decide, outcome (to be written down), done, none (it
-- was called off). Without a search path of its own, so that it is part of the statement that asks.
CREATE FUNCTION decision.next_step(p_status text, p_phase int, p_filled boolean, p_scoring text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_status
        WHEN 'created' THEN 'describe'
        WHEN 'team_input' THEN 'frame'
        WHEN 'cancelled' THEN 'none'
        WHEN 'resolved' THEN CASE WHEN p_filled THEN 'done' ELSE 'outcome' END
        ELSE CASE WHEN p_phase = 5 THEN 'decide' ELSE coalesce(p_scoring, 'scores') END END
$$;
GRANT EXECUTE ON FUNCTION decision.next_step(text, int, boolean, text) TO {{app}}, {{engine}};
