-- purpose: new customers of an import
-- params: rows json, action uuid
-- The team of an owner is asked once for each owner; the rule would ask for each row.
WITH b AS MATERIALIZED (SELECT core.my_tenant() AS tenant_id, sec.me() AS me),
r AS MATERIALIZED (
    SELECT r.*, coalesce(r.owner_id, u.id, b.me) AS owner
    FROM b, jsonb_to_recordset(:rows::jsonb) AS r(id uuid, company_name text, legal_name text, tax_id text, vat_payer boolean, trade_register_no text,
             iban text, bank text, website text, email text, phone text, city text, county text, founding_year int, industry_name text,
             sector text, employee_count int, annual_revenue_amount numeric, annual_revenue_currency text, status text, notes text,
             owner_id uuid, owner_name text, team_id uuid)
    LEFT JOIN core.users u ON u.display_name = r.owner_name AND u.deleted_at IS NULL),
t AS MATERIALIZED (SELECT o.owner, core.primary_team(o.owner) AS team_id FROM (SELECT DISTINCT r.owner FROM r) o)
INSERT INTO crm.customer_companies (tenant_id, id, company_name, legal_name, tax_id, vat_payer, trade_register_no, iban, bank, website, email, phone, city,
                                    county, founding_year, industry_name, sector, employee_count, annual_revenue_amount,
                                    annual_revenue_currency, status, notes, owner_id, team_id, action_id)
SELECT b.tenant_id, r.id, r.company_name, r.legal_name, r.tax_id, r.vat_payer, r.trade_register_no, r.iban, r.bank, r.website, r.email, r.phone, r.city,
       r.county, r.founding_year, r.industry_name, r.sector, r.employee_count, r.annual_revenue_amount, r.annual_revenue_currency,
       coalesce(r.status, 'LEAD'), r.notes, r.owner, coalesce(r.team_id, t.team_id), :action::uuid
FROM b, r LEFT JOIN t ON t.owner = r.owner
