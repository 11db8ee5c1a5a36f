-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, last part: the ledger gets the dates of what it tells of, the sums are checked, the tools go.

SELECT set_config('punte.tenant', demo.tenant()::text, true);

DO $$
DECLARE
    v_count record;
BEGIN
    SELECT (SELECT count(*) FROM crm.customer_companies) AS companies, (SELECT count(*) FROM crm.contact_persons) AS contacts,
           (SELECT count(*) FROM crm.opportunities) AS opportunities, (SELECT count(*) FROM crm.opportunities WHERE stage_no <= 4) AS open_ones,
           (SELECT count(*) FROM crm.tasks) AS tasks, (SELECT count(*) FROM crm.interactions) AS interactions INTO v_count;
    IF (v_count.companies, v_count.contacts, v_count.opportunities, v_count.open_ones, v_count.tasks, v_count.interactions)
       <> (400, 900, 1200, 180, 600, 3000) THEN
        RAISE EXCEPTION 'The sample is incomplete: %', v_count;
    END IF;
END $$;

DROP SCHEMA demo CASCADE;
