-- purpose: contracts with the columns that an import reads, in the order of importFields(): id, then what is exported
-- params:
SELECT c.id, c.contract_number, co.company_name AS company, c.title, c.contract_type, c.status, c.start_date, c.end_date, c.auto_renewal, c.renewal_months,
       c.renewal_notice_days, c.reminder_days, c.monthly_fee, c.total_value, c.currency, c.payment_terms, c.terminated_on, c.termination_reason, c.notes,
       u.display_name AS owner
FROM crm.contracts c
LEFT JOIN crm.customer_companies co ON co.tenant_id = c.tenant_id AND co.id = c.customer_company_id
LEFT JOIN core.users u ON u.tenant_id = c.tenant_id AND u.id = c.owner_id
WHERE c.deleted_at IS NULL
ORDER BY c.id
