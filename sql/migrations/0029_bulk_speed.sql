-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- Many rows at once, again: 100,000 customers in half the time. Nothing changes in what the triggers do.

-- The words of a record: folding calls a dictionary that may change, so that these functions are never made part of a statement, and a function
-- in SQL starts an executor at each call. The digits of a number were picked out up to six times.
CREATE OR REPLACE FUNCTION core.search_text(VARIADIC p_parts text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN ' ' || btrim(regexp_replace(core.fold(left(array_to_string(p_parts, ' '), 4000)), '\s+', ' ', 'g'));
END $$;
CREATE OR REPLACE FUNCTION core.phone_words(p_phone text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    d text := regexp_replace(p_phone, '[^0-9]', '', 'g');
BEGIN
    RETURN CASE WHEN d LIKE '0040%' AND length(d) = 13 THEN substr(d, 3) || ' ' || substr(d, 4)
                WHEN d LIKE '40%' AND length(d) = 11 THEN d || ' 0' || substr(d, 3)
                WHEN d LIKE '0%' AND length(d) = 10 THEN d || ' 4' || d ELSE d END;
END $$;

-- New rows bring their words and keys with them: read from what was inserted, not from the table. Read from the table by an array of ids, the
-- kept plan went through all rows of the organisation from the sixth piece of an import on, and compared each with each of 5,000 ids.
CREATE FUNCTION core.company_words(p_name text, p_legal text, p_tax_id text, p_register text, p_website text, p_email text, p_phone text, p_city text)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN core.search_text(p_name, CASE WHEN p_legal <> p_name THEN p_legal END, p_tax_id, p_register, p_website, p_email, core.phone_words(p_phone), p_city);
GRANT EXECUTE ON FUNCTION core.company_words(text, text, text, text, text, text, text, text) TO {{engine}};

CREATE OR REPLACE FUNCTION core.add_record_keys(p_kind text, p_ids uuid[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
BEGIN
    IF p_kind = 'company' THEN
        INSERT INTO core.record_keys (tenant_id, kind, key, row_id)
        SELECT c.tenant_id, p_kind, k, c.id
          FROM crm.customer_companies c, unnest(core.record_keys_of(p_kind, ARRAY[c.company_name, c.legal_name], c.tax_id, c.email, c.phone)) k
         WHERE c.tenant_id = v_tenant AND c.id = ANY (p_ids) AND c.deleted_at IS NULL
        ON CONFLICT DO NOTHING; -- maintenance may bring back a row that it took away
    ELSE
        INSERT INTO core.record_keys (tenant_id, kind, key, row_id)
        SELECT p.tenant_id, p_kind, k, p.id
          FROM crm.contact_persons p, unnest(core.record_keys_of(p_kind, ARRAY[p.full_name], NULL, p.email, p.phone)) k
         WHERE p.tenant_id = v_tenant AND p.id = ANY (p_ids) AND p.deleted_at IS NULL
        ON CONFLICT DO NOTHING;
    END IF;
END $$;

CREATE OR REPLACE FUNCTION crm.company_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO core.record_keys (tenant_id, kind, key, row_id)
        SELECT n.tenant_id, 'company', k, n.id
          FROM new_rows n, unnest(core.record_keys_of('company', ARRAY[n.company_name, n.legal_name], n.tax_id, n.email, n.phone)) k
         WHERE n.deleted_at IS NULL
        ON CONFLICT DO NOTHING;
    ELSE
        PERFORM core.keep_record_keys('company', x.ids)
           FROM (SELECT array_agg(y.id) AS ids
                   FROM (SELECT n.id, n.deleted_at, n.company_name, n.legal_name, n.tax_id, n.email, n.phone FROM new_rows n
                         EXCEPT SELECT o.id, o.deleted_at, o.company_name, o.legal_name, o.tax_id, o.email, o.phone FROM old_rows o) y) x
          WHERE x.ids IS NOT NULL;
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION crm.contact_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO core.record_keys (tenant_id, kind, key, row_id)
        SELECT n.tenant_id, 'contact', k, n.id
          FROM new_rows n, unnest(core.record_keys_of('contact', ARRAY[n.full_name], NULL, n.email, n.phone)) k
         WHERE n.deleted_at IS NULL
        ON CONFLICT DO NOTHING;
    ELSE
        PERFORM core.keep_record_keys('contact', x.ids)
           FROM (SELECT array_agg(y.id) AS ids
                   FROM (SELECT n.id, n.deleted_at, n.full_name, n.email, n.phone FROM new_rows n
                         EXCEPT SELECT o.id, o.deleted_at, o.full_name, o.email, o.phone FROM old_rows o) y) x
          WHERE x.ids IS NOT NULL;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.add_record_keys(text, uuid[])'), sec.make_definer('crm.company_keys()'), sec.make_definer('crm.contact_keys()');

CREATE FUNCTION crm.search_new_companies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
    SELECT n.tenant_id, 'company', n.id,
           core.company_words(n.company_name, n.legal_name, n.tax_id, n.trade_register_no, n.website, n.email, n.phone, n.city)
      FROM new_rows n WHERE n.deleted_at IS NULL
    ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.search_new_companies()');
DROP TRIGGER s_search_insert ON crm.customer_companies;
CREATE TRIGGER s_search_insert AFTER INSERT ON crm.customer_companies REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_new_companies();

-- A rule about a value that is not there needs no function.
DROP TRIGGER b_rules ON crm.customer_companies;
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE OF founding_year ON crm.customer_companies
    FOR EACH ROW WHEN (NEW.founding_year IS NOT NULL) EXECUTE FUNCTION crm.company_rules();
