-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Who the organisation is under its messages: legal name, address, tax id and phone can be written by whoever sets what holds for all.

CREATE FUNCTION core.set_organisation(p_values jsonb, p_version int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_version int;
BEGIN
    PERFORM core.need('settings.write');
    SELECT t.version INTO v_version FROM core.tenants t WHERE t.id = core.my_tenant() FOR UPDATE;
    IF v_version IS DISTINCT FROM p_version THEN
        PERFORM core.refuse('PU001', 'version', jsonb_build_object('table', 'core.tenants', 'id', core.my_tenant(), 'read', p_version, 'current', v_version));
    END IF;
    UPDATE core.tenants t
       SET legal_name = CASE WHEN p_values ? 'legal_name' THEN nullif(btrim(p_values ->> 'legal_name'), '') ELSE t.legal_name END,
           address = CASE WHEN p_values ? 'address' THEN nullif(btrim(p_values ->> 'address'), '') ELSE t.address END,
           tax_id = CASE WHEN p_values ? 'tax_id' THEN nullif(btrim(p_values ->> 'tax_id'), '') ELSE t.tax_id END,
           phone = CASE WHEN p_values ? 'phone' THEN nullif(btrim(p_values ->> 'phone'), '') ELSE t.phone END,
           version = t.version + 1, updated_at = now()
     WHERE t.id = core.my_tenant() RETURNING t.version INTO v_version;
    RETURN v_version;
END $$;
SELECT sec.make_definer('core.set_organisation(jsonb, int)', '{{app}}');
