-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- Notes about customers, and what the ledger knows of a customer's records, for the timeline of the customer's page.

CREATE TABLE core.notes (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id       uuid,
    contact_person_id uuid,
    opportunity_id    uuid,
    user_id     uuid DEFAULT sec.me(),
    body        text NOT NULL CONSTRAINT ck_notes_body CHECK (char_length(body) BETWEEN 1 AND 20000),
    pinned      boolean NOT NULL DEFAULT false,
    date_time   timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, opportunity_id) REFERENCES crm.opportunities (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_notes_about CHECK (customer_id IS NOT NULL OR contact_person_id IS NOT NULL OR opportunity_id IS NOT NULL)
);
CREATE INDEX idx_notes_customer ON core.notes (tenant_id, customer_id, date_time, id) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_notes_contact ON core.notes (tenant_id, contact_person_id, date_time) WHERE contact_person_id IS NOT NULL;
CREATE INDEX idx_notes_opportunity ON core.notes (tenant_id, opportunity_id, date_time) WHERE opportunity_id IS NOT NULL;
CREATE INDEX idx_notes_user ON core.notes (tenant_id, user_id, date_time);

-- As with an interaction: not in the future, and the customer follows from whom or what it is about.
CREATE FUNCTION core.note_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF sec.me() IS NOT NULL AND NEW.date_time > now() + interval '1 hour' AND (TG_OP = 'INSERT' OR NEW.date_time <> OLD.date_time) THEN
        PERFORM core.refuse('PU013', 'interaction_in_future', jsonb_build_object('date_time', NEW.date_time));
    END IF;
    IF NEW.customer_id IS NULL AND TG_OP = 'INSERT' THEN
        IF NEW.opportunity_id IS NOT NULL THEN
            NEW.customer_id := (SELECT o.customer_company_id FROM crm.opportunities o
                                 WHERE o.tenant_id = NEW.tenant_id AND o.id = NEW.opportunity_id);
        ELSIF NEW.contact_person_id IS NOT NULL THEN
            NEW.customer_id := (SELECT c.customer_company_id FROM crm.contact_persons c
                                 WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.contact_person_id);
        END IF;
    END IF;
    RETURN NEW;
END $$;

-- Whoever may keep interactions keeps notes: the same rights, by the same words.
SELECT core.register_business_table('core.notes', 'interactions',
    p_read => '(SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.mine(''{p}''))::uuid[]) OR sec.may_company(customer_id, ''{p}'')',
    p_write => '(SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.mine(''{p}''))::uuid[]) OR sec.may_company(customer_id, ''{p}'')');
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON core.notes FOR EACH ROW EXECUTE FUNCTION core.note_rules();
CREATE TRIGGER n_cascade_notes AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('core.notes', 'customer_id');

-- Notes are found by their words. The index is written here and not by core.search_refresh(), so that each kind stands by itself.
CREATE FUNCTION core.search_notes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM core.search_drop('note', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NOT NULL));
    END IF;
    INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
    SELECT n.tenant_id, 'note', n.id, core.search_text(n.body) FROM new_rows n WHERE n.deleted_at IS NULL
    ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.search_notes()');
CREATE TRIGGER s_search_insert AFTER INSERT ON core.notes REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.search_notes();
CREATE TRIGGER s_search_update AFTER UPDATE ON core.notes REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.search_notes();
INSERT INTO core.search_kinds VALUES ('note', 'note', 'core.notes', 'interactions.read');

-- What the ledger tells of a customer's own records: the company, its addresses, people and opportunities; newest first, one page. Interactions,
-- tasks and notes tell of themselves. Only for those who may read the company, and only of children that the caller may read: whoever sees
-- no persons does not see their changes either. The key of a line is its number in the ledger, written as a uuid, so that it pages with others.
CREATE FUNCTION crm.company_changes(p_company uuid, p_before timestamptz, p_before_id uuid, p_person uuid, p_limit int)
RETURNS TABLE (id uuid, at timestamptz, user_id uuid, table_name text, row_id uuid, row_title text, op text, action_id uuid, label text,
               label_args jsonb, before jsonb, after jsonb)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
BEGIN
    IF NOT sec.may_read_row('crm.customer_companies', p_company) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'crm.customer_companies', 'id', p_company));
    END IF;
    RETURN QUERY
        WITH mine AS MATERIALIZED (
            SELECT 'crm.customer_companies'::text AS t, p_company AS r, NULL::text AS title
            UNION ALL
            SELECT 'crm.company_addresses', a.id, a.address_type FROM crm.company_addresses a
             WHERE a.tenant_id = v_tenant AND a.customer_company_id = p_company
            UNION ALL
            SELECT 'crm.contact_persons', c.id, c.full_name::text FROM crm.contact_persons c
             WHERE c.tenant_id = v_tenant AND c.customer_company_id = p_company
               AND (sec.all('contacts.read') OR sec.may_company(p_company, 'contacts.read'))
            UNION ALL
            SELECT 'crm.opportunities', o.id, o.title::text FROM crm.opportunities o
             WHERE o.tenant_id = v_tenant AND o.customer_company_id = p_company
               AND (sec.all('opportunities.read') OR sec.may_opportunity(o.id, 'opportunities.read')))
        SELECT x.key, x.created_at, x.user_id, x.table_name, x.row_id, x.title, x.op, x.action_id, coalesce(k.label, x.action),
               coalesce(k.label_args, '{}'), d.before, d.after
          FROM (SELECT lpad(to_hex(l.seq), 32, '0')::uuid AS key, l.seq, l.created_at, l.user_id, l.table_name, l.row_id, m.title, l.op::text AS op,
                       l.action_id, l.action
                  FROM mine m JOIN core.audit_logs l ON l.tenant_id = v_tenant AND l.row_id = m.r AND l.table_name = m.t
                 WHERE (p_person IS NULL OR l.user_id = p_person) AND l.action <> 'order'
                   AND (p_before IS NULL OR (l.created_at, lpad(to_hex(l.seq), 32, '0')::uuid) < (p_before, p_before_id))
                 ORDER BY l.created_at DESC, l.seq DESC LIMIT least(coalesce(p_limit, 50), 1000)) x
          LEFT JOIN core.audit_diffs d ON d.tenant_id = v_tenant AND d.seq = x.seq
          LEFT JOIN core.actions k ON k.tenant_id = v_tenant AND k.id = x.action_id
         ORDER BY x.created_at DESC, x.seq DESC;
END $$;
SELECT sec.make_definer('crm.company_changes(uuid, timestamptz, uuid, uuid, int)', '{{app}}');
