-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- The dashboard of campaigns: all of its figures in one answer, kept for a while with the moment they were counted, and the rows behind each mark.

-- 1. What ten million days add up to. Every statement that changes figures adds what it changed as rows of its own and changes none: nobody waits
-- for anybody. marketing.pack_sums() puts them together from time to time; a sum is always over all rows of its key. `packed`: of those there is one
-- per key, so that it is enough to look at the others.
CREATE TABLE marketing.metric_sums (
    tenant_id  uuid NOT NULL,
    day        date NOT NULL,
    channel_id uuid NOT NULL,
    currency   char(3) NOT NULL,
    source     text NOT NULL COLLATE "C",
    row_count  bigint NOT NULL,
    impressions bigint NOT NULL,
    clicks     bigint NOT NULL,
    conversions bigint NOT NULL,
    cost_minor bigint NOT NULL,
    revenue_minor bigint NOT NULL,
    packed     boolean NOT NULL DEFAULT false,
    at         timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX idx_metric_sums_day ON marketing.metric_sums (tenant_id, day);
CREATE INDEX idx_metric_sums_at ON marketing.metric_sums (tenant_id, at);
CREATE INDEX idx_metric_sums_loose ON marketing.metric_sums (tenant_id, day) WHERE NOT packed;

-- Of a campaign: the cost of its figures (no day: since its start), the cost of its messages by day and currency, its messages by the day they were sent.
CREATE TABLE marketing.campaign_sums (
    tenant_id  uuid NOT NULL,
    campaign_id uuid NOT NULL,
    day        date,
    currency   char(3),
    metric_cost_minor bigint NOT NULL DEFAULT 0,
    message_cost_minor bigint NOT NULL DEFAULT 0,
    sent       bigint NOT NULL DEFAULT 0,
    delivered  bigint NOT NULL DEFAULT 0,
    clicked    bigint NOT NULL DEFAULT 0,
    machine_clicked bigint NOT NULL DEFAULT 0,
    booked     bigint NOT NULL DEFAULT 0,
    bounced    bigint NOT NULL DEFAULT 0,
    unsubscribed bigint NOT NULL DEFAULT 0,
    packed     boolean NOT NULL DEFAULT false,
    at         timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX idx_campaign_sums_campaign ON marketing.campaign_sums (tenant_id, campaign_id, day);
CREATE INDEX idx_campaign_sums_at ON marketing.campaign_sums (tenant_id, at);
CREATE INDEX idx_campaign_sums_day ON marketing.campaign_sums (tenant_id, day);
CREATE INDEX idx_campaign_sums_money ON marketing.campaign_sums (tenant_id, campaign_id) WHERE currency IS NOT NULL;
CREATE INDEX idx_campaign_sums_loose ON marketing.campaign_sums (tenant_id, campaign_id) WHERE NOT packed;
SELECT sec.make_private('marketing.metric_sums'), sec.make_private('marketing.campaign_sums');

CREATE FUNCTION marketing.sum_metrics() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO marketing.metric_sums (tenant_id, day, channel_id, currency, source, row_count, impressions, clicks, conversions, cost_minor, revenue_minor)
        SELECT n.tenant_id, n.metric_date, n.channel_id, n.currency, coalesce(n.source, ''), count(*), sum(n.impressions), sum(n.clicks), sum(n.conversions), sum(n.cost_minor), sum(n.revenue_minor)
          FROM new_rows n WHERE n.deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5;
        INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, currency, metric_cost_minor)
        SELECT n.tenant_id, n.campaign_id, n.currency, sum(n.cost_minor) FROM new_rows n WHERE n.deleted_at IS NULL GROUP BY 1, 2, 3 HAVING sum(n.cost_minor) <> 0;
    ELSE
        WITH x AS (SELECT n.*, 1 AS sign FROM new_rows n WHERE n.deleted_at IS NULL UNION ALL SELECT o.*, -1 FROM old_rows o WHERE o.deleted_at IS NULL),
        whole AS (
            INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, currency, metric_cost_minor)
            SELECT x.tenant_id, x.campaign_id, x.currency, sum(x.sign * x.cost_minor) FROM x GROUP BY 1, 2, 3 HAVING sum(x.sign * x.cost_minor) <> 0)
        INSERT INTO marketing.metric_sums (tenant_id, day, channel_id, currency, source, row_count, impressions, clicks, conversions, cost_minor, revenue_minor)
        SELECT y.* FROM (
            SELECT x.tenant_id, x.metric_date, x.channel_id, x.currency, coalesce(x.source, '') AS source, sum(x.sign)::bigint AS n, sum(x.sign * x.impressions)::bigint AS i,
                   sum(x.sign * x.clicks)::bigint AS k, sum(x.sign * x.conversions)::bigint AS c, sum(x.sign * x.cost_minor)::bigint AS m, sum(x.sign * x.revenue_minor)::bigint AS r
              FROM x GROUP BY 1, 2, 3, 4, 5) y
         WHERE (y.n, y.i, y.k, y.c, y.m, y.r) <> (0, 0, 0, 0, 0, 0);
    END IF;
    RETURN NULL;
END $$;

-- A message counts on the day it was sent, in the organisation's time.
CREATE FUNCTION marketing.sum_sends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, day, sent, delivered, clicked, machine_clicked, booked, bounced, unsubscribed)
        SELECT n.tenant_id, n.campaign_id, (n.sent_at AT TIME ZONE t.time_zone)::date, count(*), count(n.delivered_at), count(n.clicked_at), count(n.machine_clicked_at), count(n.booked_at),
               count(n.bounced_at), count(n.unsubscribed_at)
          FROM new_rows n JOIN core.tenants t ON t.id = n.tenant_id WHERE n.sent_at IS NOT NULL AND n.deleted_at IS NULL GROUP BY 1, 2, 3;
    ELSE
        INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, day, sent, delivered, clicked, machine_clicked, booked, bounced, unsubscribed)
        SELECT y.* FROM (
            SELECT x.tenant_id, x.campaign_id, (x.sent_at AT TIME ZONE t.time_zone)::date AS day, sum(x.sign) AS s, coalesce(sum(x.sign) FILTER (WHERE x.delivered_at IS NOT NULL), 0) AS d,
                   coalesce(sum(x.sign) FILTER (WHERE x.clicked_at IS NOT NULL), 0) AS k, coalesce(sum(x.sign) FILTER (WHERE x.machine_clicked_at IS NOT NULL), 0) AS m,
                   coalesce(sum(x.sign) FILTER (WHERE x.booked_at IS NOT NULL), 0) AS b, coalesce(sum(x.sign) FILTER (WHERE x.bounced_at IS NOT NULL), 0) AS w,
                   coalesce(sum(x.sign) FILTER (WHERE x.unsubscribed_at IS NOT NULL), 0) AS u
              FROM (SELECT n.*, 1 AS sign FROM new_rows n UNION ALL SELECT o.*, -1 FROM old_rows o) x
              JOIN core.tenants t ON t.id = x.tenant_id WHERE x.sent_at IS NOT NULL AND x.deleted_at IS NULL GROUP BY 1, 2, 3) y
         WHERE (y.s, y.d, y.k, y.m, y.b, y.w, y.u) <> (0, 0, 0, 0, 0, 0, 0);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION marketing.sum_messages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, day, currency, message_cost_minor)
        SELECT n.tenant_id, n.campaign_id, (coalesce(n.sent_at, n.created_at) AT TIME ZONE t.time_zone)::date, n.currency, sum(n.cost_cents)
          FROM new_rows n JOIN core.tenants t ON t.id = n.tenant_id WHERE n.campaign_id IS NOT NULL AND n.cost_cents <> 0 AND n.deleted_at IS NULL GROUP BY 1, 2, 3, 4;
    ELSE
        INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, day, currency, message_cost_minor)
        SELECT x.tenant_id, x.campaign_id, (coalesce(x.sent_at, x.created_at) AT TIME ZONE t.time_zone)::date, x.currency, sum(x.sign * x.cost_cents)
          FROM (SELECT n.*, 1 AS sign FROM new_rows n UNION ALL SELECT o.*, -1 FROM old_rows o) x
          JOIN core.tenants t ON t.id = x.tenant_id WHERE x.campaign_id IS NOT NULL AND x.cost_cents <> 0 AND x.deleted_at IS NULL GROUP BY 1, 2, 3, 4 HAVING sum(x.sign * x.cost_cents) <> 0;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('marketing.sum_metrics()'), sec.make_definer('marketing.sum_sends()'), sec.make_definer('marketing.sum_messages()');

CREATE TRIGGER s_sums_insert AFTER INSERT ON marketing.campaign_metrics REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.sum_metrics();
CREATE TRIGGER s_sums_update AFTER UPDATE ON marketing.campaign_metrics REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.sum_metrics();
CREATE TRIGGER s_sums_insert AFTER INSERT ON marketing.campaign_sends REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.sum_sends();
CREATE TRIGGER s_sums_update AFTER UPDATE ON marketing.campaign_sends REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.sum_sends();
CREATE TRIGGER s_sums_insert AFTER INSERT ON marketing.notifications_log REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.sum_messages();
CREATE TRIGGER s_sums_update AFTER UPDATE ON marketing.notifications_log REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.sum_messages();

-- Counts everything of one organisation anew: for what was there before the sums were, and when its days begin at another hour.
CREATE FUNCTION marketing.count_sums(p_tenant uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE marketing.campaign_metrics, marketing.campaign_sends, marketing.notifications_log IN SHARE ROW EXCLUSIVE MODE;
    DELETE FROM marketing.metric_sums s WHERE s.tenant_id = p_tenant;
    DELETE FROM marketing.campaign_sums s WHERE s.tenant_id = p_tenant;
    INSERT INTO marketing.metric_sums (tenant_id, day, channel_id, currency, source, row_count, impressions, clicks, conversions, cost_minor, revenue_minor, packed)
    SELECT p_tenant, m.metric_date, m.channel_id, m.currency, coalesce(m.source, ''), count(*), sum(m.impressions), sum(m.clicks), sum(m.conversions), sum(m.cost_minor), sum(m.revenue_minor), true
      FROM marketing.campaign_metrics m WHERE m.tenant_id = p_tenant AND m.deleted_at IS NULL GROUP BY 2, 3, 4, 5;
    INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, currency, metric_cost_minor, packed)
    SELECT p_tenant, m.campaign_id, m.currency, sum(m.cost_minor), true FROM marketing.campaign_metrics m WHERE m.tenant_id = p_tenant AND m.deleted_at IS NULL GROUP BY 2, 3 HAVING sum(m.cost_minor) <> 0;
    INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, day, sent, delivered, clicked, machine_clicked, booked, bounced, unsubscribed, packed)
    SELECT p_tenant, s.campaign_id, (s.sent_at AT TIME ZONE t.time_zone)::date, count(*), count(s.delivered_at), count(s.clicked_at), count(s.machine_clicked_at), count(s.booked_at),
           count(s.bounced_at), count(s.unsubscribed_at), true
      FROM marketing.campaign_sends s JOIN core.tenants t ON t.id = s.tenant_id WHERE s.tenant_id = p_tenant AND s.sent_at IS NOT NULL AND s.deleted_at IS NULL GROUP BY 2, 3;
    INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, day, currency, message_cost_minor, packed)
    SELECT p_tenant, l.campaign_id, (coalesce(l.sent_at, l.created_at) AT TIME ZONE t.time_zone)::date, l.currency, sum(l.cost_cents), true
      FROM marketing.notifications_log l JOIN core.tenants t ON t.id = l.tenant_id
     WHERE l.tenant_id = p_tenant AND l.campaign_id IS NOT NULL AND l.cost_cents <> 0 AND l.deleted_at IS NULL GROUP BY 2, 3, 4;
END $$;

CREATE FUNCTION marketing.time_zone_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM marketing.count_sums(NEW.id);
    DELETE FROM marketing.analytics_cache a WHERE a.tenant_id = NEW.id AND a.metric_key LIKE 'dashboard:%';
    RETURN NULL;
END $$;

-- Puts together what has come, with what was there of the same days and campaigns, once it is a lot. One at a time; what others add meanwhile stays
-- beside it.
CREATE FUNCTION marketing.pack_sums() RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
BEGIN
    IF (SELECT count(*) > 1000 FROM (SELECT 1 FROM marketing.metric_sums s WHERE s.tenant_id = v_tenant AND NOT s.packed LIMIT 1001) x)
       AND pg_try_advisory_xact_lock(hashtextextended('metric_sums' || v_tenant, 0)) THEN
        WITH gone AS (
            DELETE FROM marketing.metric_sums s
             WHERE s.tenant_id = v_tenant AND s.day IN (SELECT l.day FROM marketing.metric_sums l WHERE l.tenant_id = v_tenant AND NOT l.packed) RETURNING s.*)
        INSERT INTO marketing.metric_sums (tenant_id, day, channel_id, currency, source, row_count, impressions, clicks, conversions, cost_minor, revenue_minor, packed, at)
        SELECT g.tenant_id, g.day, g.channel_id, g.currency, g.source, sum(g.row_count), sum(g.impressions), sum(g.clicks), sum(g.conversions), sum(g.cost_minor), sum(g.revenue_minor), true, max(g.at)
          FROM gone g GROUP BY 1, 2, 3, 4, 5;
    END IF;
    IF (SELECT count(*) > 1000 FROM (SELECT 1 FROM marketing.campaign_sums s WHERE s.tenant_id = v_tenant AND NOT s.packed LIMIT 1001) x)
       AND pg_try_advisory_xact_lock(hashtextextended('campaign_sums' || v_tenant, 0)) THEN
        WITH gone AS (
            DELETE FROM marketing.campaign_sums s
             WHERE s.tenant_id = v_tenant AND s.campaign_id IN (SELECT l.campaign_id FROM marketing.campaign_sums l WHERE l.tenant_id = v_tenant AND NOT l.packed) RETURNING s.*)
        INSERT INTO marketing.campaign_sums (tenant_id, campaign_id, day, currency, metric_cost_minor, message_cost_minor, sent, delivered, clicked, machine_clicked, booked, bounced, unsubscribed, packed, at)
        SELECT g.tenant_id, g.campaign_id, g.day, g.currency, sum(g.metric_cost_minor), sum(g.message_cost_minor), sum(g.sent), sum(g.delivered), sum(g.clicked), sum(g.machine_clicked),
               sum(g.booked), sum(g.bounced), sum(g.unsubscribed), true, max(g.at)
          FROM gone g GROUP BY 1, 2, 3, 4;
    END IF;
END $$;
SELECT sec.make_definer('marketing.count_sums(uuid)'), sec.make_definer('marketing.time_zone_moved()'), sec.make_definer('marketing.pack_sums()');
CREATE TRIGGER s_sums_zone AFTER UPDATE OF time_zone ON core.tenants FOR EACH ROW WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION marketing.time_zone_moved();

-- 2. The parts of the answer. Amounts are whole minor units; a currency never meets another one.
-- Figures by day, channel, currency and source: of all campaigns out of the sums, of chosen ones out of their rows.
CREATE FUNCTION marketing.dashboard_days(p_from date, p_to date, p_campaigns uuid[], p_channels uuid[])
RETURNS TABLE (day date, channel_id uuid, currency text, source text, row_count bigint, impressions bigint, clicks bigint, conversions bigint, cost_minor bigint, revenue_minor bigint)
LANGUAGE plpgsql STABLE ROWS 2000 AS $$
BEGIN
    IF p_campaigns IS NULL THEN
        RETURN QUERY
            SELECT s.day, s.channel_id, s.currency::text, s.source, sum(s.row_count)::bigint, sum(s.impressions)::bigint, sum(s.clicks)::bigint, sum(s.conversions)::bigint,
                   sum(s.cost_minor)::bigint, sum(s.revenue_minor)::bigint
              FROM marketing.metric_sums s
             WHERE s.tenant_id = core.my_tenant() AND s.day BETWEEN p_from AND p_to AND (p_channels IS NULL OR s.channel_id = ANY (p_channels))
             GROUP BY 1, 2, 3, 4 HAVING sum(s.row_count) > 0;
    ELSE
        RETURN QUERY
            SELECT m.metric_date, m.channel_id, m.currency::text, coalesce(m.source, ''), count(*), sum(m.impressions)::bigint, sum(m.clicks)::bigint, sum(m.conversions)::bigint,
                   sum(m.cost_minor)::bigint, sum(m.revenue_minor)::bigint
              FROM marketing.campaign_metrics m
             WHERE m.tenant_id = core.my_tenant() AND m.campaign_id = ANY (p_campaigns) AND m.metric_date BETWEEN p_from AND p_to AND m.deleted_at IS NULL
               AND (p_channels IS NULL OR m.channel_id = ANY (p_channels))
             GROUP BY 1, 2, 3, 4;
    END IF;
END $$;

-- Plan against what was spent since each start: the hundred dearest of the chosen campaigns, or of those that run in the stretch of time.
CREATE FUNCTION marketing.dashboard_budget(p_from date, p_to date, p_campaigns uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(to_jsonb(x) - 'n' ORDER BY x.n), '[]') FROM (
        SELECT c.id, c.name, c.status, c.currency, c.start_date AS start, c.end_date AS "end", c.total_budget_minor AS budget, (c.spent_amount * 100)::bigint AS typed,
               coalesce(s.figures, 0) AS figures, coalesce(s.messages, 0) AS messages, row_number() OVER (ORDER BY c.total_budget_minor DESC, c.name, c.id) AS n, count(*) OVER () AS campaigns
          FROM marketing.marketing_campaigns c
          LEFT JOIN (SELECT u.campaign_id, u.currency, sum(u.metric_cost_minor)::bigint AS figures, sum(u.message_cost_minor)::bigint AS messages
                       FROM marketing.campaign_sums u
                      WHERE u.tenant_id = core.my_tenant() AND u.currency IS NOT NULL AND (p_campaigns IS NULL OR u.campaign_id = ANY (p_campaigns)) GROUP BY 1, 2) s
            ON s.campaign_id = c.id AND s.currency = c.currency
         WHERE c.tenant_id = core.my_tenant() AND c.deleted_at IS NULL
           AND CASE WHEN p_campaigns IS NULL THEN c.status NOT IN ('DRAFT', 'CANCELLED') AND coalesce(c.start_date, '-infinity') <= p_to AND coalesce(c.end_date, 'infinity') >= p_from
                    ELSE c.id = ANY (p_campaigns) END
         ORDER BY n LIMIT 100) x);
END $$;

-- Messages by the day they were sent, and what messages cost.
CREATE FUNCTION marketing.dashboard_sends(p_from date, p_to date, p_campaigns uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('sent', coalesce(sum(x.sent), 0), 'delivered', coalesce(sum(x.delivered), 0), 'clicked', coalesce(sum(x.clicked), 0),
                       'machine_clicked', coalesce(sum(x.machine_clicked), 0), 'booked', coalesce(sum(x.booked), 0), 'bounced', coalesce(sum(x.bounced), 0),
                       'unsubscribed', coalesce(sum(x.unsubscribed), 0), 'campaigns', count(*) FILTER (WHERE x.sent <> 0))
              FROM (SELECT sum(s.sent) AS sent, sum(s.delivered) AS delivered, sum(s.clicked) AS clicked, sum(s.machine_clicked) AS machine_clicked, sum(s.booked) AS booked,
                           sum(s.bounced) AS bounced, sum(s.unsubscribed) AS unsubscribed
                      FROM marketing.campaign_sums s
                     WHERE s.tenant_id = core.my_tenant() AND s.day BETWEEN p_from AND p_to AND (p_campaigns IS NULL OR s.campaign_id = ANY (p_campaigns))
                     GROUP BY s.campaign_id) x);
END $$;
CREATE FUNCTION marketing.dashboard_message_cost(p_from date, p_to date, p_campaigns uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_object_agg(x.currency, x.cents), '{}') FROM (
        SELECT s.currency::text, sum(s.message_cost_minor)::bigint AS cents FROM marketing.campaign_sums s
         WHERE s.tenant_id = core.my_tenant() AND s.day BETWEEN p_from AND p_to AND s.currency IS NOT NULL AND (p_campaigns IS NULL OR s.campaign_id = ANY (p_campaigns))
         GROUP BY 1) x);
END $$;

-- Of the people a variant was delivered to and whose time to answer is over: how many did what the test counts. A person counts once.
CREATE FUNCTION marketing.variant_people(p_variant uuid, p_metric text, p_days int) RETURNS TABLE (id uuid, delivered_at timestamptz, success boolean) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
        SELECT DISTINCT ON (s.user_id) s.id, s.delivered_at,
               coalesce(CASE p_metric WHEN 'click' THEN s.clicked_at WHEN 'booking' THEN s.booked_at WHEN 'reply' THEN s.replied_at ELSE s.opened_at END <= s.delivered_at + make_interval(days => p_days), false) AS done
          FROM marketing.campaign_sends s
         WHERE s.tenant_id = core.my_tenant() AND s.variant_id = p_variant AND s.delivered_at <= now() - make_interval(days => p_days) AND s.deleted_at IS NULL
         ORDER BY s.user_id, 3 DESC, s.delivered_at;
END $$;

-- The test that runs, else the last one.
CREATE FUNCTION marketing.dashboard_test(p_campaigns uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('id', t.id, 'campaign_id', t.campaign_id, 'campaign', c.name, 'name', t.name, 'status', t.status, 'metric', t.success_metric, 'window_days', t.window_days,
                       'planned', t.minimum_sample_size, 'confidence', t.confidence_level, 'always_valid_p', t.always_valid_p, 'winner', t.winning_variant_id, 'variants',
                       (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'label', v.label, 'control', v.is_control, 'split', v.split_percent,
                                   'trials', v.external_trials + p.trials, 'successes', v.external_successes + p.successes) ORDER BY v.is_control DESC, v.sort_no, v.name)
                          FROM marketing.ab_test_variants v
                          CROSS JOIN LATERAL (SELECT count(*) AS trials, count(*) FILTER (WHERE q.success) AS successes FROM marketing.variant_people(v.id, t.success_metric, t.window_days) q) p
                         WHERE v.tenant_id = t.tenant_id AND v.test_id = t.id AND v.deleted_at IS NULL))
              FROM marketing.ab_tests t JOIN marketing.marketing_campaigns c ON c.tenant_id = t.tenant_id AND c.id = t.campaign_id
             WHERE t.tenant_id = core.my_tenant() AND t.status <> 'CANCELLED' AND t.status <> 'DRAFT' AND t.deleted_at IS NULL AND c.deleted_at IS NULL
               AND (p_campaigns IS NULL OR t.campaign_id = ANY (p_campaigns))
             ORDER BY t.status = 'RUNNING' DESC, t.start_date DESC NULLS LAST, t.created_at DESC LIMIT 1);
END $$;

CREATE FUNCTION marketing.dashboard_attribution(p_from date, p_to date, p_campaigns uuid[], p_channels uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM (
        SELECT a.attribution_model AS model, a.channel_id, a.currency, sum(a.attributed_revenue_minor)::bigint AS revenue, count(*) AS row_count
          FROM marketing.campaign_attributions a JOIN core.tenants t ON t.id = a.tenant_id
         WHERE a.tenant_id = core.my_tenant() AND a.converted_at >= p_from::timestamp AT TIME ZONE t.time_zone AND a.converted_at < (p_to + 1)::timestamp AT TIME ZONE t.time_zone
           AND a.deleted_at IS NULL AND (p_campaigns IS NULL OR a.campaign_id = ANY (p_campaigns)) AND (p_channels IS NULL OR a.channel_id = ANY (p_channels))
         GROUP BY 1, 2, 3) x);
END $$;

-- What was won or booked and touched by nothing, by currency. It belongs to no campaign and no channel: a narrowed dashboard has none. marketing.conversions
-- is made by the migration of attribution; until then there is nothing to tell.
CREATE FUNCTION marketing.dashboard_unattributed(p_from date, p_to date, p_campaigns uuid[], p_channels uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF to_regclass('marketing.conversions') IS NULL OR p_campaigns IS NOT NULL OR p_channels IS NOT NULL THEN
        RETURN '{}';
    END IF;
    RETURN (SELECT coalesce(jsonb_object_agg(x.currency, x.value), '{}') FROM (
        SELECT v.currency::text, sum(v.value_minor)::bigint AS value
          FROM marketing.conversions v JOIN core.tenants t ON t.id = v.tenant_id
         WHERE v.tenant_id = core.my_tenant() AND v.deleted_at IS NULL AND v.touch_count = 0
           AND v.converted_at >= p_from::timestamp AT TIME ZONE t.time_zone AND v.converted_at < (p_to + 1)::timestamp AT TIME ZONE t.time_zone
         GROUP BY 1) x);
END $$;
SELECT sec.make_definer('marketing.dashboard_days(date, date, uuid[], uuid[])'), sec.make_definer('marketing.dashboard_budget(date, date, uuid[])'),
       sec.make_definer('marketing.dashboard_sends(date, date, uuid[])'), sec.make_definer('marketing.dashboard_message_cost(date, date, uuid[])'),
       sec.make_definer('marketing.variant_people(uuid, text, int)'), sec.make_definer('marketing.dashboard_test(uuid[])'),
       sec.make_definer('marketing.dashboard_attribution(date, date, uuid[], uuid[])'), sec.make_definer('marketing.dashboard_unattributed(date, date, uuid[], uuid[])');

-- 3. The whole answer, out of marketing.analytics_cache while it is fresh. Its key: 'dashboard:' and what it is compared with, or '-', then the
-- currency or 'all', then 'all' or the MD5 of the sorted campaigns and of the sorted channels, set apart by colons; its range is the period.
-- {"computed_at", "expires_at", "age": seconds since, "stale": something changed since, "now"/"before": rows [day, channel, currency, source, rows, impressions, clicks,
-- conversions, cost, revenue], "budget", "sends", "message_cost", "test", "attribution", "unattributed": by currency, "channels", "campaigns": how many are chosen from}.
CREATE FUNCTION marketing.dashboard(p_from date, p_to date, p_before_from date DEFAULT NULL, p_before_to date DEFAULT NULL, p_campaigns uuid[] DEFAULT NULL, p_channels uuid[] DEFAULT NULL,
    p_currency text DEFAULT NULL, p_refresh boolean DEFAULT false) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_tenant    uuid := core.my_tenant();
    v_campaigns uuid[] := (SELECT array_agg(DISTINCT u ORDER BY u) FROM unnest(p_campaigns) u);
    v_channels  uuid[] := (SELECT array_agg(DISTINCT u ORDER BY u) FROM unnest(p_channels) u);
    v_key       text := concat_ws(':', 'dashboard', coalesce(p_before_from || '/' || p_before_to, '-'), coalesce(p_currency, 'all'), coalesce(md5(v_campaigns::text), 'all'),
                                  coalesce(md5(v_channels::text), 'all'));
    v_found     marketing.analytics_cache;
    v_answer    jsonb;
BEGIN
    PERFORM core.need('metrics.read');
    IF p_from IS NULL OR p_to IS NULL OR NOT isfinite(p_from) OR NOT isfinite(p_to) OR p_to < p_from OR p_to - p_from > 3660
       OR (p_before_from IS NULL) <> (p_before_to IS NULL) OR p_before_to < p_before_from OR p_before_to - p_before_from > 3660 OR p_currency !~ '^[A-Z]{3}$' THEN
        PERFORM core.refuse('PU013', 'dashboard_filter');
    END IF;
    SELECT * INTO v_found FROM marketing.analytics_cache a
     WHERE a.tenant_id = v_tenant AND a.metric_key = v_key AND a.date_range_start = p_from AND a.date_range_end = p_to AND a.deleted_at IS NULL;
    IF p_refresh OR v_found.id IS NULL OR v_found.expires_at <= clock_timestamp() THEN
        PERFORM marketing.pack_sums();
        v_answer := jsonb_build_object(
            'now', (SELECT coalesce(jsonb_agg(jsonb_build_array(d.day, d.channel_id, d.currency, d.source, d.row_count, d.impressions, d.clicks, d.conversions, d.cost_minor, d.revenue_minor)
                                              ORDER BY d.day, d.channel_id, d.currency, d.source), '[]')
                      FROM marketing.dashboard_days(p_from, p_to, v_campaigns, v_channels) d WHERE p_currency IS NULL OR d.currency = p_currency),
            'before', (SELECT coalesce(jsonb_agg(jsonb_build_array(NULL, d.channel_id, d.currency, '', d.n, d.i, d.k, d.c, d.m, d.r)), '[]')
                      FROM (SELECT b.channel_id, b.currency, sum(b.row_count)::bigint AS n, sum(b.impressions)::bigint AS i, sum(b.clicks)::bigint AS k, sum(b.conversions)::bigint AS c,
                                   sum(b.cost_minor)::bigint AS m, sum(b.revenue_minor)::bigint AS r
                              FROM marketing.dashboard_days(p_before_from, p_before_to, v_campaigns, v_channels) b WHERE p_currency IS NULL OR b.currency = p_currency GROUP BY 1, 2) d),
            'budget', marketing.dashboard_budget(p_from, p_to, v_campaigns),
            'sends', marketing.dashboard_sends(p_from, p_to, v_campaigns),
            'message_cost', marketing.dashboard_message_cost(p_from, p_to, v_campaigns),
            'test', marketing.dashboard_test(v_campaigns),
            'attribution', marketing.dashboard_attribution(p_from, p_to, v_campaigns, v_channels),
            'unattributed', marketing.dashboard_unattributed(p_from, p_to, v_campaigns, v_channels),
            'campaigns', (SELECT count(*) FROM marketing.marketing_campaigns c WHERE c.tenant_id = v_tenant AND c.deleted_at IS NULL AND (v_campaigns IS NULL OR c.id = ANY (v_campaigns))));
        DELETE FROM marketing.analytics_cache a WHERE a.tenant_id = v_tenant AND a.id IN (
            SELECT b.id FROM marketing.analytics_cache b WHERE b.tenant_id = v_tenant AND b.expires_at <= now() AND b.metric_key LIKE 'dashboard:%' AND b.metric_key <> v_key FOR UPDATE SKIP LOCKED);
        INSERT INTO marketing.analytics_cache AS a (metric_key, date_range_start, date_range_end, cached_value, computed_at, expires_at)
        VALUES (v_key, p_from, p_to, v_answer, clock_timestamp(), clock_timestamp() + interval '15 minutes')
        ON CONFLICT (tenant_id, metric_key, date_range_start, date_range_end) DO UPDATE
           SET cached_value = EXCLUDED.cached_value, computed_at = EXCLUDED.computed_at, expires_at = EXCLUDED.expires_at, deleted_at = NULL, version = a.version + 1
        RETURNING * INTO v_found;
    END IF;
    v_answer := v_found.cached_value || jsonb_build_object('computed_at', v_found.computed_at, 'expires_at', v_found.expires_at,
        'age', extract(epoch FROM clock_timestamp() - v_found.computed_at), 'stale', EXISTS (SELECT 1 FROM marketing.metric_sums s WHERE s.tenant_id = v_tenant AND s.at > v_found.computed_at)
              OR EXISTS (SELECT 1 FROM marketing.campaign_sums s WHERE s.tenant_id = v_tenant AND s.at > v_found.computed_at),
        'channels', (SELECT jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'name_en', coalesce(h.name_en, h.name), 'type', h.channel_type, 'active', h.is_active)
                                      ORDER BY h.sort_no, h.name, h.id)
                       FROM marketing.marketing_channels h WHERE h.tenant_id = v_tenant AND h.deleted_at IS NULL));
    IF NOT sec.all('results.count') THEN
        v_answer := v_answer - '{sends,test,attribution,unattributed}'::text[];
    END IF;
    RETURN v_answer;
END $$;

-- 4. The rows behind a mark, without persons: names are joined by whoever may read them. p_mark: {"kind", "from", "to", "campaigns", "channels",
-- "currency", "state", "variant", "campaign", "model", "source"}; kinds "metrics", "spent", "sends", "variant", "attribution", "unattributed". What a row adds to
-- the mark stands in its columns: their sums over all rows are the mark.
CREATE FUNCTION marketing.dashboard_rows(p_mark jsonb, p_limit int DEFAULT NULL) RETURNS TABLE (kind text, id uuid, day date, campaign_id uuid, channel_id uuid, word text, currency text,
    number bigint, successes bigint, impressions bigint, clicks bigint, conversions bigint, cost_minor bigint, revenue_minor bigint) LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_tenant    uuid := core.my_tenant();
    v_zone      text := (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant());
    v_from      date := p_mark ->> 'from';
    v_to        date := p_mark ->> 'to';
    v_campaigns uuid[] := (SELECT array_agg(u::uuid) FROM jsonb_array_elements_text(p_mark -> 'campaigns') u);
    v_channels  uuid[] := (SELECT array_agg(u::uuid) FROM jsonb_array_elements_text(p_mark -> 'channels') u);
    v_currency  text := p_mark ->> 'currency';
    v_state     text := p_mark ->> 'state';
BEGIN
    PERFORM core.need('metrics.read');
    IF p_mark ->> 'kind' IN ('sends', 'variant', 'attribution', 'unattributed') THEN
        PERFORM core.need('results.count');
    END IF;
    CASE p_mark ->> 'kind'
    WHEN 'metrics' THEN
        RETURN QUERY
            SELECT 'metrics', m.id, m.metric_date, m.campaign_id, m.channel_id, m.source, m.currency::text, 1::bigint, 0::bigint, m.impressions, m.clicks, m.conversions, m.cost_minor, m.revenue_minor
              FROM marketing.campaign_metrics m
             WHERE m.tenant_id = v_tenant AND m.deleted_at IS NULL AND m.metric_date BETWEEN v_from AND v_to AND (v_campaigns IS NULL OR m.campaign_id = ANY (v_campaigns))
               AND (v_channels IS NULL OR m.channel_id = ANY (v_channels)) AND (v_currency IS NULL OR m.currency = v_currency)
             ORDER BY m.metric_date DESC, m.campaign_id, m.channel_id, m.id LIMIT p_limit;
    WHEN 'spent' THEN
        RETURN QUERY
            SELECT x.* FROM (
                SELECT 'metrics', m.id, m.metric_date, m.campaign_id, m.channel_id, m.source, m.currency::text, 1::bigint, 0::bigint, m.impressions, m.clicks, m.conversions, m.cost_minor, m.revenue_minor
                  FROM marketing.campaign_metrics m
                 WHERE m.tenant_id = v_tenant AND m.deleted_at IS NULL AND m.campaign_id = (p_mark ->> 'campaign')::uuid AND m.currency = v_currency AND m.cost_minor <> 0
                UNION ALL
                SELECT 'message', l.id, (coalesce(l.sent_at, l.created_at) AT TIME ZONE v_zone)::date, l.campaign_id, NULL, l.status, l.currency::text, 1, 0, 0, 0, 0, l.cost_cents, 0
                  FROM marketing.notifications_log l
                 WHERE l.tenant_id = v_tenant AND l.deleted_at IS NULL AND l.campaign_id = (p_mark ->> 'campaign')::uuid AND l.currency = v_currency AND l.cost_cents <> 0) x
             ORDER BY 3 DESC, 1, 2 LIMIT p_limit;
    WHEN 'sends' THEN
        RETURN QUERY
            SELECT 'send', s.id, (s.sent_at AT TIME ZONE v_zone)::date, s.campaign_id, NULL::uuid, s.status, NULL::text, 1::bigint, 0::bigint, 0::bigint, s.click_count::bigint, 0::bigint, 0::bigint, 0::bigint
              FROM marketing.campaign_sends s
             WHERE s.tenant_id = v_tenant AND s.deleted_at IS NULL AND s.sent_at >= v_from::timestamp AT TIME ZONE v_zone AND s.sent_at < (v_to + 1)::timestamp AT TIME ZONE v_zone
               AND (v_campaigns IS NULL OR s.campaign_id = ANY (v_campaigns))
               AND CASE v_state WHEN 'sent' THEN true WHEN 'delivered' THEN s.delivered_at IS NOT NULL WHEN 'clicked' THEN s.clicked_at IS NOT NULL
                                WHEN 'machine_clicked' THEN s.machine_clicked_at IS NOT NULL WHEN 'booked' THEN s.booked_at IS NOT NULL WHEN 'bounced' THEN s.bounced_at IS NOT NULL
                                WHEN 'unsubscribed' THEN s.unsubscribed_at IS NOT NULL ELSE false END
             ORDER BY s.sent_at DESC, s.id LIMIT p_limit;
    WHEN 'variant' THEN
        RETURN QUERY
            SELECT x.* FROM (
                SELECT 'counted', v.id, NULL::date, t.campaign_id, NULL::uuid, v.name, NULL::text, v.external_trials::bigint, v.external_successes::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint
                  FROM marketing.ab_test_variants v JOIN marketing.ab_tests t ON t.tenant_id = v.tenant_id AND t.id = v.test_id
                 WHERE v.tenant_id = v_tenant AND v.id = (p_mark ->> 'variant')::uuid AND v.external_trials > 0
                UNION ALL
                SELECT 'send', q.id, (q.delivered_at AT TIME ZONE v_zone)::date, t.campaign_id, NULL, CASE WHEN q.success THEN 'success' ELSE 'no_success' END, NULL, 1, q.success::int, 0, 0, 0, 0, 0
                  FROM marketing.ab_test_variants v JOIN marketing.ab_tests t ON t.tenant_id = v.tenant_id AND t.id = v.test_id
                  CROSS JOIN LATERAL marketing.variant_people(v.id, t.success_metric, t.window_days) q
                 WHERE v.tenant_id = v_tenant AND v.id = (p_mark ->> 'variant')::uuid) x
             ORDER BY 1, 9 DESC, 2 LIMIT p_limit;
    WHEN 'attribution' THEN
        RETURN QUERY
            SELECT 'attribution', a.id, (a.converted_at AT TIME ZONE v_zone)::date, a.campaign_id, a.channel_id, a.touchpoint_type, a.currency::text, 1::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint,
                   0::bigint, a.attributed_revenue_minor
              FROM marketing.campaign_attributions a
             WHERE a.tenant_id = v_tenant AND a.deleted_at IS NULL AND a.attribution_model = p_mark ->> 'model' AND a.currency = v_currency
               AND a.converted_at >= v_from::timestamp AT TIME ZONE v_zone AND a.converted_at < (v_to + 1)::timestamp AT TIME ZONE v_zone
               AND (v_campaigns IS NULL OR a.campaign_id = ANY (v_campaigns))
               AND (v_channels IS NULL OR coalesce(a.channel_id, '00000000-0000-0000-0000-000000000000') = ANY (v_channels))
             ORDER BY a.converted_at DESC, a.id LIMIT p_limit;
    WHEN 'unattributed' THEN
        RETURN QUERY
            SELECT 'conversion', v.id, (v.converted_at AT TIME ZONE v_zone)::date, NULL::uuid, NULL::uuid, v.conversion_table, v.currency::text, 1::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint,
                   0::bigint, v.value_minor
              FROM marketing.conversions v
             WHERE v.tenant_id = v_tenant AND v.deleted_at IS NULL AND v.touch_count = 0 AND v.currency = v_currency
               AND v.converted_at >= v_from::timestamp AT TIME ZONE v_zone AND v.converted_at < (v_to + 1)::timestamp AT TIME ZONE v_zone
             ORDER BY v.converted_at DESC, v.id LIMIT p_limit;
    ELSE
        PERFORM core.refuse('PU013', 'dashboard_filter');
    END CASE;
END $$;
SELECT sec.make_definer('marketing.dashboard(date, date, date, date, uuid[], uuid[], text, boolean)', '{{app}}'), sec.make_definer('marketing.dashboard_rows(jsonb, int)', '{{app}}');
CREATE INDEX idx_campaign_sends_sent ON marketing.campaign_sends (tenant_id, sent_at, id) WHERE sent_at IS NOT NULL;

-- 5. What is there already.
DO $$
DECLARE
    v_tenant uuid;
BEGIN
    FOR v_tenant IN SELECT f.tenant_id FROM core.feed_state f LOOP
        PERFORM marketing.count_sums(v_tenant);
    END LOOP;
END $$;
