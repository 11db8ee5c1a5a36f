-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Numbers of contracts from the thousandth on: cut to three digits they were taken already, and the search for a free one never ended.

CREATE OR REPLACE FUNCTION crm.contract_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_company uuid;
    v_number  text;
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF NEW.opportunity_id IS NOT NULL AND (TG_OP = 'INSERT' OR (NEW.opportunity_id, NEW.customer_company_id)
                                           IS DISTINCT FROM (OLD.opportunity_id, OLD.customer_company_id)) THEN
        SELECT o.customer_company_id INTO v_company FROM crm.opportunities o WHERE o.tenant_id = NEW.tenant_id AND o.id = NEW.opportunity_id;
        NEW.customer_company_id := coalesce(NEW.customer_company_id, v_company);
        IF v_company <> NEW.customer_company_id THEN
            PERFORM core.refuse('PU013', 'contract_of_another_company', jsonb_build_object('id', NEW.id));
        END IF;
    END IF;
    NEW.contract_number := btrim(NEW.contract_number);
    IF coalesce(NEW.contract_number, '') = '' THEN
        LOOP -- somebody may have typed the next number already
            v_number := core.next_number('contract')::text;
            NEW.contract_number := format('C-%s-%s', extract(year FROM coalesce(NEW.start_date, core.today())), lpad(v_number, greatest(3, length(v_number)), '0'));
            EXIT WHEN NOT EXISTS (SELECT 1 FROM crm.contracts c WHERE c.tenant_id = NEW.tenant_id AND c.contract_number = NEW.contract_number
                                     AND c.deleted_at IS NULL);
        END LOOP;
    END IF;
    IF NEW.end_date < NEW.start_date THEN
        PERFORM core.refuse('PU013', 'contract_end_before_start', jsonb_build_object('id', NEW.id));
    ELSIF NEW.auto_renewal AND NEW.end_date IS NULL THEN
        PERFORM core.refuse('PU013', 'contract_renewal_needs_end', jsonb_build_object('id', NEW.id));
    ELSIF NEW.status <> 'DRAFT' AND NEW.start_date IS NULL THEN
        PERFORM core.refuse('PU013', 'contract_needs_start', jsonb_build_object('id', NEW.id));
    ELSIF NEW.status = 'EXPIRED' AND sec.me() IS NOT NULL AND (NEW.end_date IS NULL OR NEW.end_date >= core.today()) THEN
        PERFORM core.refuse('PU013', 'contract_not_ended_yet', jsonb_build_object('id', NEW.id));
    END IF;
    IF NEW.status = 'TERMINATED' THEN
        NEW.terminated_on := coalesce(NEW.terminated_on, core.today());
        IF NEW.terminated_on < NEW.start_date THEN
            PERFORM core.refuse('PU013', 'contract_ended_before_start', jsonb_build_object('id', NEW.id));
        END IF;
    ELSE -- in force again: the verdict goes, the ledger keeps it
        NEW.terminated_on := NULL;
        NEW.termination_reason := NULL;
    END IF;
    RETURN NEW;
END $$;
