-- purpose: customers with the columns that an import reads, in the order of importFields(): id, then what is exported
-- params:
SELECT c.id, c.company_name, c.legal_name, c.tax_id, c.trade_register_no, c.iban, c.bank, c.website, c.email, c.phone, c.city, c.county, a.country,
       c.founding_year, c.industry_name, c.sector, c.employee_count, c.annual_revenue_amount, c.annual_revenue_currency, c.status, c.notes,
       u.display_name AS owner
FROM crm.customer_companies c
LEFT JOIN core.users u ON u.tenant_id = c.tenant_id AND u.id = c.owner_id
LEFT JOIN crm.company_addresses a ON a.tenant_id = c.tenant_id AND a.customer_company_id = c.id AND a.is_primary AND a.deleted_at IS NULL
WHERE c.deleted_at IS NULL
ORDER BY c.id
