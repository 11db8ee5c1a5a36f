-- purpose: customers by their tax IDs, for rows that name one by it; one answer per tax ID
-- params: tax_ids text[]
SELECT c.tax_id, c.id
FROM unnest(:tax_ids::text[]) AS k(tax_id) CROSS JOIN LATERAL (
     SELECT x.id, x.tax_id FROM crm.customer_companies x WHERE x.tax_id = k.tax_id AND x.deleted_at IS NULL LIMIT 1) c
