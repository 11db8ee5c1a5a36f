-- purpose: changed customers of an import; an empty cell changes nothing. Refuses when a row is not there or may not be changed
-- params: rows json, action uuid, expected int
WITH changed AS (
    UPDATE crm.customer_companies c SET
        company_name = coalesce(r.company_name, c.company_name), legal_name = coalesce(r.legal_name, c.legal_name),
        tax_id = coalesce(r.tax_id, c.tax_id), vat_payer = coalesce(r.vat_payer, c.vat_payer),
        trade_register_no = coalesce(r.trade_register_no, c.trade_register_no), iban = coalesce(r.iban, c.iban), bank = coalesce(r.bank, c.bank),
        website = coalesce(r.website, c.website), email = coalesce(r.email, c.email), phone = coalesce(r.phone, c.phone),
        city = coalesce(r.city, c.city), county = coalesce(r.county, c.county), founding_year = coalesce(r.founding_year, c.founding_year),
        industry_name = coalesce(r.industry_name, c.industry_name), sector = coalesce(r.sector, c.sector),
        employee_count = coalesce(r.employee_count, c.employee_count),
        annual_revenue_amount = coalesce(r.annual_revenue_amount, c.annual_revenue_amount),
        annual_revenue_currency = coalesce(r.annual_revenue_currency, c.annual_revenue_currency), status = coalesce(r.status, c.status),
        notes = coalesce(r.notes, c.notes), owner_id = coalesce(r.owner_id, u.id, c.owner_id),
        deleted_at = NULL, version = r.version + 1, action_id = :action::uuid
    FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, company_name text, legal_name text, tax_id text, vat_payer boolean,
             trade_register_no text, iban text, bank text, website text, email text, phone text, city text, county text, founding_year int,
             industry_name text, sector text, employee_count int, annual_revenue_amount numeric, annual_revenue_currency text,
             status text, notes text, owner_id uuid, owner_name text)
    LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL
    WHERE c.tenant_id = core.my_tenant() AND c.id = r.id
    RETURNING c.id)
SELECT core.refuse('42501', 'import_rows_denied', jsonb_build_object('rows', :expected::int - d.done))
FROM (SELECT count(*) AS done FROM changed) d WHERE d.done < :expected::int
