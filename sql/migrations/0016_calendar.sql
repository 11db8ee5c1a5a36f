-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 10
--
-- The calendar: how long a task takes and where, tasks that repeat, the days on which nobody works, and working hours.

-- Repeat rules are a part of RFC 5545 in one fixed order of their parts:
-- FREQ, INTERVAL, BYDAY (with a place in the month only when monthly) or BYMONTHDAY, then COUNT or UNTIL (a day).
CREATE FUNCTION core.repeat_rule_ok(p_rule text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_until text := substring(p_rule FROM 'UNTIL=([0-9]{8})');
    v_day   text := '(MO|TU|WE|TH|FR|SA|SU)';
    v_date  text := '(-1|[1-9]|[12][0-9]|3[01])';
    v_every text := '(;INTERVAL=[1-9][0-9]{0,2})?';
    v_end   text := '(;COUNT=[1-9][0-9]{0,2}|;UNTIL=[0-9]{8})?$';
BEGIN
    IF v_until IS NOT NULL THEN
        PERFORM make_date(left(v_until, 4)::int, substr(v_until, 5, 2)::int, right(v_until, 2)::int);
    END IF;
    RETURN p_rule ~ ('^FREQ=DAILY' || v_every || v_end)
        OR p_rule ~ ('^FREQ=WEEKLY' || v_every || format('(;BYDAY=%1$s(,%1$s)*)?', v_day) || v_end)
        OR p_rule ~ ('^FREQ=MONTHLY' || v_every || format('(;BYDAY=(-1|[1-5])%1$s|;BYMONTHDAY=%2$s(,%2$s)*)?', v_day, v_date) || v_end)
        OR p_rule ~ ('^FREQ=YEARLY' || v_every || format('(;BYMONTHDAY=%1$s)?', v_date) || v_end);
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format THEN
    RETURN false;
END $$;

-- The times after p_start at which something with this rule happens again, by the clock on the wall: no time zone inside. `n` counts
-- p_start as the first. A day that a month lacks becomes its last day (RFC 5545 would skip the month; people do not).
-- Only those from p_from to p_to, p_most at most.
CREATE FUNCTION core.occurrences(p_rule text, p_start timestamp, p_from date, p_to date, p_most int) RETURNS TABLE (n int, at timestamp)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_freq   text := substring(p_rule FROM 'FREQ=([A-Z]+)');
    v_every  int := coalesce(substring(p_rule FROM 'INTERVAL=([0-9]+)')::int, 1);
    v_count  int := substring(p_rule FROM 'COUNT=([0-9]+)')::int;
    v_until  date := to_date(substring(p_rule FROM 'UNTIL=([0-9]{8})'), 'YYYYMMDD');
    v_days   text[] := string_to_array(substring(p_rule FROM 'BYDAY=([-A-Z0-9,]+)'), ',');
    v_dates  int[] := string_to_array(substring(p_rule FROM 'BYMONTHDAY=([-0-9,]+)'), ',')::int[];
    v_first  date := p_start::date;
    v_begin  date;
    v_last   date;
    v_place  int;
    v_dow    int;
    v_all    date[];
    v_one    date;
    v_found  int := 0;
    v_step   int := 0;
BEGIN
    n := 1;
    LOOP
        v_all := '{}';
        IF v_freq = 'DAILY' THEN
            v_begin := v_first + v_step * v_every;
            v_all := ARRAY[v_begin];
        ELSIF v_freq = 'WEEKLY' THEN
            v_begin := date_trunc('week', v_first::timestamp)::date + 7 * v_step * v_every;
            v_all := CASE WHEN v_days IS NULL THEN ARRAY[v_begin + extract(isodow FROM v_first)::int - 1]
                          ELSE ARRAY(SELECT v_begin + array_position('{MO,TU,WE,TH,FR,SA,SU}', d) - 1 FROM unnest(v_days) d) END;
        ELSE
            v_begin := (date_trunc('month', v_first::timestamp) + make_interval(months => v_step * v_every * CASE v_freq WHEN 'YEARLY' THEN 12 ELSE 1 END))::date;
            v_last := (v_begin + interval '1 month')::date - 1;
            IF v_days IS NOT NULL THEN
                v_place := substring(v_days[1] FROM '^(-?[0-9])')::int;
                v_dow := array_position('{MO,TU,WE,TH,FR,SA,SU}', right(v_days[1], 2));
                v_one := CASE WHEN v_place < 0 THEN v_last - (extract(isodow FROM v_last)::int - v_dow + 7) % 7
                              ELSE v_begin + (v_dow - extract(isodow FROM v_begin)::int + 7) % 7 + 7 * (v_place - 1) END;
                v_all := CASE WHEN v_one <= v_last THEN ARRAY[v_one] ELSE '{}' END;
            ELSE
                v_all := ARRAY(SELECT DISTINCT CASE WHEN d < 0 THEN v_last ELSE least(v_begin + d - 1, v_last) END
                                 FROM unnest(coalesce(v_dates, ARRAY[extract(day FROM v_first)::int])) d);
            END IF;
        END IF;
        FOREACH v_one IN ARRAY ARRAY(SELECT d FROM unnest(v_all) d ORDER BY d) LOOP
            CONTINUE WHEN v_one <= v_first;
            n := n + 1;
            IF v_one > p_to OR n > v_count OR v_one > v_until THEN
                RETURN;
            END IF;
            IF v_one >= p_from THEN
                at := v_one + p_start::time;
                RETURN NEXT;
                v_found := v_found + 1;
                IF v_found >= p_most THEN
                    RETURN;
                END IF;
            END IF;
        END LOOP;
        v_step := v_step + 1;
        IF v_begin > p_to OR v_step > 40000 THEN
            RETURN;
        END IF;
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION core.repeat_rule_ok(text), core.occurrences(text, timestamp, date, date, int) TO {{app}}, {{engine}};

ALTER TABLE crm.tasks
    ADD COLUMN duration_minutes int CONSTRAINT ck_tasks_duration_minutes CHECK (duration_minutes BETWEEN 1 AND 43200),
    ADD COLUMN location text CONSTRAINT ck_tasks_location CHECK (char_length(location) <= 500),
    -- Completing that task made this one.
    ADD COLUMN repeat_of uuid,
    DROP CONSTRAINT ck_tasks_repeat_rule,
    ADD CONSTRAINT ck_tasks_repeat_rule CHECK (char_length(repeat_rule) <= 255 AND core.repeat_rule_ok(repeat_rule)),
    ADD FOREIGN KEY (tenant_id, repeat_of) REFERENCES crm.tasks (tenant_id, id);
CREATE INDEX idx_tasks_repeat_of ON crm.tasks (tenant_id, repeat_of) WHERE repeat_of IS NOT NULL;
-- What will come again is shown ahead in the calendar.
CREATE INDEX idx_tasks_repeats ON crm.tasks (tenant_id, assigned_to_user_id, due_date) WHERE repeat_rule IS NOT NULL AND is_open AND deleted_at IS NULL;

CREATE OR REPLACE FUNCTION crm.task_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF NEW.status <> 'COMPLETED' THEN
        NEW.completed_at := NULL;
    ELSIF NEW.completed_at IS NULL OR (TG_OP = 'UPDATE' AND OLD.status <> 'COMPLETED' AND sec.me() IS NOT NULL) THEN
        NEW.completed_at := now();
    END IF;
    IF TG_OP = 'INSERT' AND NEW.customer_id IS NULL AND NEW.opportunity_id IS NOT NULL THEN
        NEW.customer_id := (SELECT o.customer_company_id FROM crm.opportunities o WHERE o.tenant_id = NEW.tenant_id AND o.id = NEW.opportunity_id);
    END IF;
    -- Midnight names the whole day, any other time of day is one; a program that moves the date need not say so.
    IF NEW.due_date IS NULL THEN
        NEW.has_time := false;
    ELSIF (TG_OP = 'INSERT' AND NOT NEW.has_time) OR (TG_OP = 'UPDATE' AND NEW.due_date IS DISTINCT FROM OLD.due_date AND NEW.has_time = OLD.has_time) THEN
        NEW.has_time := isfinite(NEW.due_date) AND (NEW.due_date AT TIME ZONE coalesce((SELECT t.time_zone FROM core.tenants t WHERE t.id = NEW.tenant_id),
                                                    'Europe/Bucharest'))::time <> time '00:00';
    END IF;
    IF NEW.repeat_rule IS NOT NULL AND (NEW.due_date IS NULL OR NOT isfinite(NEW.due_date)) THEN
        PERFORM core.refuse('PU013', 'repeat_without_date', jsonb_build_object('id', NEW.id));
    END IF;
    RETURN NEW;
END $$;

-- Who completes a task that repeats gets the next one, under the same action, so that undo takes it back. Times that have passed are
-- left out, and counted. The clock on the wall stays, also over a change of daylight saving; the reminder keeps its distance.
CREATE FUNCTION crm.repeat_makes_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO crm.tasks (tenant_id, title, description, due_date, has_time, priority, kind, source, customer_id, opportunity_id, contact_person_id,
                           deal_id, decision_id, assigned_to_user_id, reminder_at, repeat_rule, duration_minutes, location, repeat_of, action_id)
    SELECT n.tenant_id, n.title, n.description, x.at AT TIME ZONE t.time_zone, n.has_time, n.priority, n.kind, 'rule:repeat', n.customer_id, n.opportunity_id,
           n.contact_person_id, n.deal_id, n.decision_id, n.assigned_to_user_id,
           (x.at + ((n.reminder_at AT TIME ZONE t.time_zone) - l.due)) AT TIME ZONE t.time_zone,
           CASE WHEN r.rule ~ 'COUNT=' THEN regexp_replace(r.rule, 'COUNT=[0-9]+', 'COUNT=' || substring(r.rule FROM 'COUNT=([0-9]+)')::int - x.n + 1)
                ELSE r.rule END,
           n.duration_minutes, n.location, n.id, n.action_id
      FROM new_rows n JOIN core.tenants t ON t.id = n.tenant_id
      CROSS JOIN LATERAL (SELECT n.due_date AT TIME ZONE t.time_zone AS due, (now() AT TIME ZONE t.time_zone)::date AS today) l
      -- The 31st stays the 31st after a February.
      CROSS JOIN LATERAL (SELECT CASE WHEN extract(day FROM l.due) > 28 AND n.repeat_rule !~ ';BY'
                                      THEN regexp_replace(n.repeat_rule, '^(FREQ=(MONTHLY|YEARLY)(;INTERVAL=[0-9]+)?)', '\1;BYMONTHDAY=' || extract(day FROM l.due))
                                      ELSE n.repeat_rule END AS rule) r
      CROSS JOIN LATERAL core.occurrences(r.rule, l.due, l.today, (greatest(l.today, l.due::date) + interval '100 years')::date, 1) x
     WHERE n.status = 'COMPLETED' AND n.repeat_rule IS NOT NULL AND isfinite(n.due_date) AND n.deleted_at IS NULL
       AND n.id IN (SELECT o.id FROM old_rows o WHERE o.status <> 'COMPLETED')
       AND NOT EXISTS (SELECT 1 FROM crm.tasks k WHERE k.tenant_id = n.tenant_id AND k.repeat_of = n.id AND k.deleted_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = n.tenant_id AND a.id = n.action_id AND a.undo_of IS NOT NULL);
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.repeat_makes_task()');
CREATE TRIGGER m_repeat_makes_task AFTER UPDATE ON crm.tasks REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.repeat_makes_task();

-- Free days of the organisation's own, and days that are worked although the law (or the week) says otherwise.
CREATE TABLE core.holidays (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant() REFERENCES core.tenants (id),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    day        date NOT NULL CONSTRAINT ck_holidays_day CHECK (day BETWEEN '1900-01-01' AND '2200-12-31'),
    is_working boolean NOT NULL DEFAULT false,
    name       text COLLATE "ro-x-icu" CONSTRAINT ck_holidays_name CHECK (char_length(name) BETWEEN 1 AND 100),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_holidays_day ON core.holidays (tenant_id, day) WHERE deleted_at IS NULL;
SELECT core.register_business_table('core.holidays', 'settings', p_read => 'true', p_write => '(SELECT sec.all(''settings.write''))');

-- Orthodox Easter: Meeus' rule in the Julian calendar, then the days by which the calendars differ.
CREATE FUNCTION core.orthodox_easter(p_year int) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_d int := (19 * (p_year % 19) + 15) % 30;
    v_e int := (2 * (p_year % 4) + 4 * (p_year % 7) - v_d + 34) % 7;
BEGIN
    RETURN make_date(p_year, (v_d + v_e + 114) / 31, (v_d + v_e + 114) % 31 + 1) + p_year / 100 - p_year / 400 - 2;
END $$;

-- The legal free days of Romania as in force in 2026 (Labour Code, article 139). The program has the same rule: a test holds them together.
CREATE FUNCTION core.legal_holidays(p_year int) RETURNS TABLE (day date, code text) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_easter date := core.orthodox_easter(p_year);
BEGIN
    RETURN QUERY
        SELECT x.d, x.c FROM (
            SELECT make_date(p_year, f.m, f.d) AS d, f.c
              FROM (VALUES (1, 1, 'NEW_YEAR'), (1, 2, 'NEW_YEAR_2'), (1, 6, 'EPIPHANY'), (1, 7, 'SAINT_JOHN'), (1, 24, 'UNION'), (5, 1, 'LABOUR'),
                           (6, 1, 'CHILDREN'), (8, 15, 'DORMITION'), (11, 30, 'SAINT_ANDREW'), (12, 1, 'NATIONAL'), (12, 25, 'CHRISTMAS'),
                           (12, 26, 'CHRISTMAS_2')) f (m, d, c)
            UNION ALL
            SELECT v_easter + e.days, e.c
              FROM (VALUES (-2, 'GOOD_FRIDAY'), (0, 'EASTER'), (1, 'EASTER_2'), (49, 'PENTECOST'), (50, 'PENTECOST_2')) e (days, c)) x
         ORDER BY x.d, x.c;
END $$;

-- When the organisation works: {"from": "09:00", "to": "18:00", "days": [1, 2, 3, 4, 5]} in its settings, Monday is 1.
CREATE FUNCTION core.working_hours() RETURNS TABLE (starts time, ends time, days int[]) LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_value jsonb := (SELECT s.value FROM core.settings s WHERE s.tenant_id = core.my_tenant() AND s.user_id IS NULL
                         AND s.key = 'calendar.working_hours' AND s.deleted_at IS NULL);
BEGIN
    BEGIN
        starts := (v_value ->> 'from')::time;
        ends := (v_value ->> 'to')::time;
        days := ARRAY(SELECT e::int FROM jsonb_array_elements_text(v_value -> 'days') e WHERE e::int BETWEEN 1 AND 7 ORDER BY 1);
    EXCEPTION WHEN data_exception THEN
        starts := NULL;
    END;
    IF starts IS NULL OR ends IS NULL OR ends <= starts OR days IS NULL OR days = '{}' THEN
        starts := '09:00';
        ends := '18:00';
        days := '{1,2,3,4,5}';
    END IF;
    RETURN NEXT;
END $$;

-- Days that are not as the week says: legal ones (code), own ones (name, id, version). A legal day that is worked comes with is_working.
CREATE FUNCTION core.free_days(p_from date, p_to date) RETURNS TABLE (day date, code text, name text, is_working boolean, id uuid, version int)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
        SELECT coalesce(l.day, h.day), l.code, h.name, coalesce(h.is_working, false), h.id, h.version
          FROM (SELECT x.day, x.code FROM generate_series(extract(year FROM p_from)::int, extract(year FROM p_to)::int) y, core.legal_holidays(y) x
                 WHERE x.day BETWEEN p_from AND p_to) l
          FULL JOIN (SELECT o.* FROM core.holidays o WHERE o.tenant_id = core.my_tenant() AND o.deleted_at IS NULL AND o.day BETWEEN p_from AND p_to) h
            ON h.day = l.day
         ORDER BY 1, 2;
END $$;

CREATE FUNCTION core.is_working_day(p_day date) RETURNS boolean LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_own boolean := (SELECT h.is_working FROM core.holidays h WHERE h.tenant_id = core.my_tenant() AND h.day = p_day AND h.deleted_at IS NULL);
BEGIN
    RETURN coalesce(v_own, extract(isodow FROM p_day)::int = ANY ((SELECT w.days FROM core.working_hours() w)::int[])
                           AND NOT EXISTS (SELECT 1 FROM core.legal_holidays(extract(year FROM p_day)::int) l WHERE l.day = p_day));
END $$;

CREATE FUNCTION core.is_working_time(p_at timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_local timestamp := p_at AT TIME ZONE coalesce((SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant()), 'Europe/Bucharest');
BEGIN
    RETURN core.is_working_day(v_local::date)
       AND EXISTS (SELECT 1 FROM core.working_hours() w WHERE v_local::time >= w.starts AND v_local::time < w.ends);
END $$;

-- The moment at which this many working minutes have passed since p_from: target times. NULL when ten years do not hold them.
CREATE FUNCTION core.add_working_minutes(p_from timestamptz, p_minutes int) RETURNS timestamptz LANGUAGE plpgsql STABLE STRICT
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_zone  text := coalesce((SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant()), 'Europe/Bucharest');
    v_local timestamp := p_from AT TIME ZONE v_zone;
    v_day   date := v_local::date;
    v_hours record;
    v_begin timestamp;
    v_left  interval := make_interval(mins => greatest(p_minutes, 0));
BEGIN
    SELECT * INTO v_hours FROM core.working_hours();
    FOR v_i IN 1 .. 3653 LOOP
        IF core.is_working_day(v_day) THEN
            v_begin := greatest(v_day + v_hours.starts, v_local);
            IF v_begin < v_day + v_hours.ends THEN
                IF v_begin + v_left <= v_day + v_hours.ends THEN
                    RETURN (v_begin + v_left) AT TIME ZONE v_zone;
                END IF;
                v_left := v_left - (v_day + v_hours.ends - v_begin);
            END IF;
        END IF;
        v_day := v_day + 1;
    END LOOP;
    RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION core.orthodox_easter(int), core.legal_holidays(int), core.working_hours(), core.free_days(date, date), core.is_working_day(date),
      core.is_working_time(timestamptz), core.add_working_minutes(timestamptz, int) TO {{app}}, {{engine}};
