-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- What a person pinned to the navigation, and the names of records of any kind.

CREATE TABLE core.pins (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid NOT NULL DEFAULT sec.me(),
    kind       text NOT NULL COLLATE "C" CONSTRAINT ck_pins_kind CHECK (kind IN ('company', 'contact', 'opportunity', 'contract', 'task', 'request', 'view')),
    record_id  uuid NOT NULL,
    rank       text NOT NULL COLLATE "C" CONSTRAINT ck_pins_rank CHECK (char_length(rank) BETWEEN 1 AND 100),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE UNIQUE INDEX idx_pins_record ON core.pins (tenant_id, user_id, kind, record_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_pins_user ON core.pins (tenant_id, user_id, rank);

-- The names of those of the given records that are there and that the caller may read, in the order in which they were given. Runs with the
-- caller's own rights.
CREATE FUNCTION core.record_names(p_kinds text[], p_ids uuid[]) RETURNS TABLE (kind text, id uuid, title text, detail text, page text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.kind, w.id, f.title, f.detail, f.page
      FROM unnest(p_kinds, p_ids) WITH ORDINALITY AS w (kind, id, n)
      CROSS JOIN LATERAL (
        SELECT c.company_name AS title, c.city AS detail, NULL::text AS page FROM crm.customer_companies c
         WHERE w.kind = 'company' AND c.tenant_id = (SELECT core.my_tenant()) AND c.id = w.id AND c.deleted_at IS NULL
        UNION ALL
        SELECT p.full_name, k.company_name, NULL FROM crm.contact_persons p
          LEFT JOIN crm.customer_companies k ON k.tenant_id = p.tenant_id AND k.id = p.customer_company_id
         WHERE w.kind = 'contact' AND p.tenant_id = (SELECT core.my_tenant()) AND p.id = w.id AND p.deleted_at IS NULL
        UNION ALL
        SELECT o.title, k.company_name, NULL FROM crm.opportunities o
          LEFT JOIN crm.customer_companies k ON k.tenant_id = o.tenant_id AND k.id = o.customer_company_id
         WHERE w.kind = 'opportunity' AND o.tenant_id = (SELECT core.my_tenant()) AND o.id = w.id AND o.deleted_at IS NULL
        UNION ALL
        SELECT coalesce(t.title, t.contract_number), k.company_name, NULL FROM crm.contracts t
          LEFT JOIN crm.customer_companies k ON k.tenant_id = t.tenant_id AND k.id = t.customer_company_id
         WHERE w.kind = 'contract' AND t.tenant_id = (SELECT core.my_tenant()) AND t.id = w.id AND t.deleted_at IS NULL
        UNION ALL
        SELECT t.title, k.company_name, NULL FROM crm.tasks t
          LEFT JOIN crm.customer_companies k ON k.tenant_id = t.tenant_id AND k.id = t.customer_id
         WHERE w.kind = 'task' AND t.tenant_id = (SELECT core.my_tenant()) AND t.id = w.id AND t.deleted_at IS NULL
        UNION ALL
        SELECT coalesce(i.subject, 'SD-' || i.number), k.company_name, NULL FROM crm.interactions i
          LEFT JOIN crm.customer_companies k ON k.tenant_id = i.tenant_id AND k.id = i.customer_id
         WHERE w.kind = 'request' AND i.tenant_id = (SELECT core.my_tenant()) AND i.id = w.id AND i.type = 'SUPPORT' AND i.parent_id IS NULL
           AND i.deleted_at IS NULL
        UNION ALL
        SELECT v.name, NULL, v.page FROM core.saved_views v
         WHERE w.kind = 'view' AND v.tenant_id = (SELECT core.my_tenant()) AND v.id = w.id AND v.deleted_at IS NULL
      ) AS f
     ORDER BY w.n
$$;
GRANT EXECUTE ON FUNCTION core.record_names(text[], uuid[]) TO {{app}}, {{engine}};

-- Which of these addresses are colleagues': whether a letter was written by us or to us. The addresses themselves stay what they are,
-- readable by administrators only.
CREATE FUNCTION core.our_addresses(p_addresses text[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    SELECT DISTINCT lower(u.email) FROM core.users u
     WHERE sec.me() IS NOT NULL AND u.tenant_id = core.my_tenant() AND u.deleted_at IS NULL
       AND lower(u.email) = ANY (ARRAY(SELECT lower(a) FROM unnest(p_addresses) a))
     LIMIT 100
$$;
SELECT sec.make_definer('core.our_addresses(text[])', '{{app}}');

-- One's own pins only, of what one may read, and no more than the navigation has room for.
CREATE FUNCTION core.pin_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    c_most CONSTANT int := 8;
BEGIN
    IF current_user = '{{engine}}' OR sec.me() IS NULL THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.user_id, NEW.kind, NEW.record_id) IS DISTINCT FROM (OLD.user_id, OLD.kind, OLD.record_id) THEN
            PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'core.pins'));
        END IF;
        RETURN NEW;
    END IF;
    IF NOT EXISTS (SELECT FROM core.record_names(ARRAY[NEW.kind], ARRAY[NEW.record_id])) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('id', NEW.record_id));
    END IF;
    IF (SELECT count(*) FROM core.pins p, core.record_names(ARRAY[p.kind], ARRAY[p.record_id])
         WHERE p.tenant_id = NEW.tenant_id AND p.user_id = NEW.user_id AND p.deleted_at IS NULL) >= c_most THEN
        PERFORM core.refuse('PU013', 'pins_full', jsonb_build_object('max', c_most));
    END IF;
    RETURN NEW;
END $$;

SELECT core.register_business_table('core.pins', 'views', p_read => 'user_id = (SELECT sec.me())', p_write => 'user_id = (SELECT sec.me())');
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON core.pins FOR EACH ROW EXECUTE FUNCTION core.pin_rules();
