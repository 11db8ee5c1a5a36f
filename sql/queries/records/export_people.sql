-- purpose: people outside with the columns that an import reads, in the order of importFields(): id, then what is exported
-- params:
SELECT p.id, p.first_name, p.last_name, p.salutation, c.company_name AS company, p.position, p.department, p.email, p.phone, p.preferred_language,
       p.is_decision_maker, p.notes
FROM crm.contact_persons p
LEFT JOIN crm.customer_companies c ON c.tenant_id = p.tenant_id AND c.id = p.customer_company_id
WHERE p.deleted_at IS NULL
ORDER BY p.id
