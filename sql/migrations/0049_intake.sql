-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- What comes in from outside: what holds of a person's consents and why, a provider's file tried before it is taken, and figures that go with the
-- import that brought them.

-- 1. What holds now for one person, per channel and purpose. For offers the very function answers that preview, preparing and sending ask
-- (`is_judged`, `reason` NULL = may be sent, on `ground`); of calls and reminders, which nothing here sends, only what was said last.
-- no_at, no_source: the latest no that counts for the channel, whoever it came by ('address': only the address is known by it).
CREATE FUNCTION marketing.standing(p_contact uuid)
RETURNS TABLE (channel text, purpose text, is_judged boolean, reason text, ground text, consent_id uuid, word text, word_at timestamptz, word_source text,
               no_at timestamptz, no_source text, may_give boolean) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_contact crm.contact_persons;
    v_give    boolean;
BEGIN
    PERFORM core.need('consents.read');
    SELECT * INTO v_contact FROM crm.contact_persons c WHERE c.tenant_id = v_tenant AND c.id = p_contact;
    v_give := v_contact.id IS NOT NULL AND v_contact.deleted_at IS NULL
              AND (sec.all('consents.record') OR sec.all('consents.write') OR p_contact = ANY (sec.my_contacts('consents.write')));
    RETURN QUERY
    WITH asked (channel, purpose, no) AS (VALUES ('email', 'marketing', 1), ('sms', 'marketing', 2), ('phone', 'marketing', 3), ('email', 'reminders', 4), ('sms', 'reminders', 5)),
    judged AS (
        SELECT a.channel, v.* FROM asked a, LATERAL marketing.verdicts(ARRAY[p_contact], a.channel, now()) v WHERE a.no <= 2),
    words AS (
        SELECT DISTINCT ON (s.channel, s.purpose) s.channel, s.purpose, s.status, s.given_at, s.source FROM marketing.consents s
         WHERE s.tenant_id = v_tenant AND s.contact_person_id = p_contact AND s.deleted_at IS NULL ORDER BY s.channel, s.purpose, s.given_at DESC, s.created_at DESC, s.id DESC),
    noes AS (
        SELECT DISTINCT ON (n.channel, n.purpose) n.channel, n.purpose, n.at, n.source
          FROM (SELECT s.channel, s.purpose, s.given_at AS at, s.source, 2 AS rank FROM marketing.consents s
                 WHERE s.tenant_id = v_tenant AND s.contact_person_id = p_contact AND s.status = 'withdrawn' AND s.source <> 'unsubscribe' AND s.deleted_at IS NULL
                UNION ALL
                SELECT a.channel, a.purpose, u.unsubscribed_at, u.source, 1 FROM marketing.marketing_unsubscribes u
                  JOIN asked a ON u.unsubscribed_from && CASE a.purpose WHEN 'reminders' THEN ARRAY['reminders'] ELSE ARRAY[a.channel, 'marketing'] END
                 WHERE u.tenant_id = v_tenant AND u.user_id = p_contact AND u.deleted_at IS NULL
                UNION ALL
                SELECT c.channel, 'marketing', c.since, 'address', 3 FROM marketing.closings(p_contact) c WHERE c.purpose IN ('all', 'marketing')) n
         ORDER BY n.channel, n.purpose, n.at DESC, n.rank)
    SELECT a.channel, a.purpose, a.no <= 2, j.reason, j.ground, j.consent_id, w.status, w.given_at, w.source, n.at, n.source, v_give
      FROM asked a
      LEFT JOIN judged j ON j.channel = a.channel AND a.purpose = 'marketing'
      LEFT JOIN words w ON w.channel = a.channel AND w.purpose = a.purpose
      LEFT JOIN noes n ON n.channel = a.channel AND n.purpose = a.purpose
     ORDER BY a.no;
END $$;

-- What closes the addresses that this person has now. The list knows addresses by their fingerprint alone, so it holds for whoever has the address,
-- and also once the person is erased.
CREATE FUNCTION marketing.closings(p_contact uuid)
RETURNS TABLE (id uuid, channel text, purpose text, reason text, since timestamptz, fingerprint text, noted_at timestamptz, noted_by text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_salt bytea := marketing.salt();
BEGIN
    PERFORM core.need('consents.read');
    RETURN QUERY
    SELECT s.id, s.channel, s.purpose, s.reason, s.since, left(s.address_hash, 8), s.created_at, u.display_name::text
      FROM crm.contact_persons c
     CROSS JOIN LATERAL (VALUES ('email', marketing.plain_address('email', c.email)), ('sms', marketing.plain_address('sms', c.phone))) a (channel, address)
      JOIN marketing.suppressions s ON s.tenant_id = c.tenant_id AND s.channel = a.channel AND s.deleted_at IS NULL
                                   AND s.address_hash = encode(marketing.hash_address(v_salt, a.channel, a.address), 'hex')
      LEFT JOIN core.users u ON u.tenant_id = s.tenant_id AND u.id = s.created_by
     WHERE c.tenant_id = core.my_tenant() AND c.id = p_contact AND a.address IS NOT NULL ORDER BY s.since DESC, s.id;
END $$;
SELECT sec.make_definer('marketing.closings(uuid)', '{{app}}'), sec.make_definer('marketing.standing(uuid)', '{{app}}');

-- 2. What a click says. A telephone by the name of CUBOT is no robot; "Mozilla/5.0" and nothing else is the proxy of Apple's mail privacy, which
-- loads what nobody looked at. Both were told wrongly until now.
CREATE OR REPLACE FUNCTION marketing.is_machine_click(p_said boolean, p_agent text, p_at timestamptz, p_delivered_at timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(p_said, false)
    OR coalesce(regexp_replace(p_agent, 'cubot', '', 'gi') ~* '(bot|crawl|spider|scanner|preview|proofpoint|mimecast|barracuda|safelinks|urlscan|headless|python-|curl/|wget)', false)
    OR coalesce(btrim(p_agent) ~* '^mozilla/5\.0$', false)
    OR coalesce(p_at >= p_delivered_at - interval '1 second' AND p_at < p_delivered_at + interval '5 seconds', false);

-- What record_events would say of these rows: the same function, taken back before anybody sees it.
CREATE FUNCTION marketing.try_events(p_source text, p_rows jsonb, p_campaign uuid DEFAULT NULL)
RETURNS TABLE (row_no int, outcome text, send_id uuid) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_said jsonb;
BEGIN
    BEGIN
        SELECT jsonb_agg(jsonb_build_array(r.row_no, r.outcome, r.send_id)) INTO v_said FROM marketing.record_events(p_source, p_rows, core.uuid_v7(), NULL, p_campaign) r;
        RAISE EXCEPTION 'tried' USING ERRCODE = 'PU099';
    EXCEPTION WHEN SQLSTATE 'PU099' THEN
        NULL;
    END;
    RETURN QUERY SELECT (e ->> 0)::int, e ->> 1, (e ->> 2)::uuid FROM jsonb_array_elements(coalesce(v_said, '[]')) e;
END $$;
GRANT EXECUTE ON FUNCTION marketing.try_events(text, jsonb, uuid) TO {{app}};

-- 3. Figures go with the import that brought them, whichever way it is taken back: what it brought goes, what it replaced returns unless the day has
-- figures again; a redo turns that round. What was heard of messages stays: an opt-out is not taken back, and neither are its neighbours.
CREATE FUNCTION marketing.import_taken_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind = 'send_events' AND NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN
        PERFORM core.refuse('PU013', 'events_stay', jsonb_build_object('id', NEW.id));
    ELSIF NEW.kind <> 'campaign_metrics' THEN
        RETURN NULL;
    ELSIF NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN
        UPDATE marketing.campaign_metrics m SET deleted_at = NEW.deleted_at, version = m.version + 1
         WHERE m.tenant_id = NEW.tenant_id AND m.import_id = NEW.id AND m.deleted_at IS NULL;
        UPDATE marketing.campaign_metrics m SET deleted_at = NULL, replaced_by_import = NULL, version = m.version + 1
         WHERE m.tenant_id = NEW.tenant_id AND m.replaced_by_import = NEW.id
           AND NOT EXISTS (SELECT 1 FROM marketing.campaign_metrics o WHERE o.tenant_id = NEW.tenant_id AND o.campaign_id = m.campaign_id AND o.metric_date = m.metric_date
                              AND o.channel_id = m.channel_id AND o.currency = m.currency AND o.deleted_at IS NULL);
    ELSIF NEW.deleted_at IS NULL AND OLD.deleted_at IS NOT NULL THEN
        UPDATE marketing.campaign_metrics o SET deleted_at = clock_timestamp(), replaced_by_import = NEW.id, version = o.version + 1
          FROM marketing.campaign_metrics m
         WHERE m.tenant_id = NEW.tenant_id AND m.import_id = NEW.id AND m.deleted_at = OLD.deleted_at
           AND o.tenant_id = NEW.tenant_id AND o.campaign_id = m.campaign_id AND o.metric_date = m.metric_date AND o.channel_id = m.channel_id AND o.currency = m.currency
           AND o.deleted_at IS NULL;
        UPDATE marketing.campaign_metrics m SET deleted_at = NULL, version = m.version + 1
         WHERE m.tenant_id = NEW.tenant_id AND m.import_id = NEW.id AND m.deleted_at = OLD.deleted_at;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('marketing.import_taken_back()');
CREATE TRIGGER m_taken_back AFTER UPDATE OF deleted_at ON core.imports FOR EACH ROW EXECUTE FUNCTION marketing.import_taken_back();

-- Takes back what an action created in one table: soft delete. A row that others have built upon stays. The figures of an
-- import are no others: they go with it, see above.
CREATE OR REPLACE FUNCTION core.undo_creations(p_source sec.policy_source, p_action uuid, p_new uuid)
RETURNS TABLE (table_name text, row_id uuid, outcome text, reason text) LANGUAGE plpgsql AS $$
DECLARE
    v_table text := p_source.table_name;
    v_used  text;
BEGIN
    SELECT coalesce(string_agg(format('EXISTS (SELECT 1 FROM %s c WHERE %s AND c.deleted_at IS NULL)', f.conrelid::regclass,
               (SELECT string_agg(format('c.%I = t.%I', a.attname, b.attname), ' AND ')
                  FROM unnest(f.conkey, f.confkey) k(here, there)
                  JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.here
                  JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = k.there)), ' OR '), 'false') INTO v_used
      FROM pg_constraint f JOIN sec.policy_source s ON s.table_name = f.conrelid::regclass::text AND s.is_business
     WHERE f.contype = 'f' AND f.confrelid = v_table::regclass AND f.conrelid <> f.confrelid
       AND (f.conrelid, f.confrelid) IS DISTINCT FROM ('marketing.campaign_metrics'::regclass::oid, 'core.imports'::regclass::oid);
    PERFORM core.undo_lock(v_table, p_action);
    RETURN QUERY EXECUTE format($f$
        WITH e AS MATERIALIZED (
            SELECT i.x_row, CASE WHEN t.id IS NULL THEN 'gone'
                                 WHEN t.deleted_at IS NOT NULL OR (t.action_id IS DISTINCT FROM $1 AND NOT core.stands_as_left($3, i.x_row, $1))
                                   THEN 'changed_since'
                                 WHEN NOT coalesce((SELECT %3$s FROM (SELECT t.*) now_row), false) THEN 'no_right'
                                 WHEN %2$s THEN 'in_use' END AS why
              FROM core.undo_images($3, $1) i LEFT JOIN %1$s t ON t.tenant_id = core.my_tenant() AND t.id = i.x_row WHERE i.x_op = 'I'),
        u AS (UPDATE %1$s t SET deleted_at = now(), version = t.version + 1, action_id = $2
                FROM e WHERE t.tenant_id = core.my_tenant() AND t.id = e.x_row AND e.why IS NULL RETURNING t.id)
        SELECT $3, u.id, 'removed', NULL::text FROM u UNION ALL SELECT $3, e.x_row, 'kept', e.why FROM e WHERE e.why IS NOT NULL $f$,
        v_table, v_used, format('(%s) OR (created_by = (SELECT sec.me()) AND (%s))', sec.condition(p_source, 'delete'),
                                sec.condition(p_source, 'write'))) USING p_action, p_new, v_table;
END $$;
SELECT sec.make_definer('core.undo_creations(sec.policy_source, uuid, uuid)');
