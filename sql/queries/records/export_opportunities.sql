-- purpose: opportunities with the columns that an import reads, in the order of importFields(): id, then what is exported
-- params:
SELECT o.id, o.title, c.company_name AS company, o.stage, o.amount, o.currency,
       CASE WHEN o.stage_no >= 5 THEN o.closed_at ELSE o.expected_close_date END AS close_date, o.probability, u.display_name AS owner, o.source,
       o.competitor, o.description
FROM crm.opportunities o
LEFT JOIN crm.customer_companies c ON c.tenant_id = o.tenant_id AND c.id = o.customer_company_id
LEFT JOIN core.users u ON u.tenant_id = o.tenant_id AND u.id = o.owner_id
WHERE o.deleted_at IS NULL
ORDER BY o.id
