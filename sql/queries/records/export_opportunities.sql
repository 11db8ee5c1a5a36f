-- purpose: opportunities for a CSV file, a page at a time in the order of their ids
-- params: after uuid, limit int
SELECT o.id, o.title, c.company_name AS company, o.stage, o.amount::text AS amount, o.currency, o.probability::text AS probability,
       (CASE WHEN o.stage_no >= 5 THEN o.closed_at ELSE o.expected_close_date END)::text AS close_date, o.lost_reason, o.competitor,
       o.source, u.display_name AS owner, o.description
FROM crm.opportunities o
LEFT JOIN crm.customer_companies c ON c.tenant_id = o.tenant_id AND c.id = o.customer_company_id
LEFT JOIN core.users u ON u.tenant_id = o.tenant_id AND u.id = o.owner_id
WHERE o.deleted_at IS NULL AND (:after::uuid IS NULL OR o.id > :after::uuid)
ORDER BY o.id
LIMIT :limit::int
