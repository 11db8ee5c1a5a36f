-- purpose: take an import back as a whole; what was changed since stays, counted by reason, the first `names` of them by name
-- params: action uuid, undo uuid, names int
-- A row that stays is named by itself and by what opens it: the customer of an interaction or an address, who has a page.
WITH u AS MATERIALIZED (SELECT * FROM core.undo(:action::uuid, :undo::uuid)),
     kept AS (
         SELECT k.table_name, k.row_id, k.reason, n.title, n.kind, n.opens, row_number() OVER (ORDER BY n.title, k.row_id) AS place
         FROM (SELECT x.table_name, x.row_id, min(x.reason) AS reason FROM u x WHERE x.outcome = 'kept' GROUP BY x.table_name, x.row_id) k
         CROSS JOIN LATERAL (
             SELECT t.company_name::text AS title, 'company' AS kind, t.id AS opens FROM crm.customer_companies t WHERE k.table_name = 'crm.customer_companies' AND t.id = k.row_id
             UNION ALL SELECT t.full_name::text, 'contact', t.id FROM crm.contact_persons t WHERE k.table_name = 'crm.contact_persons' AND t.id = k.row_id
             UNION ALL SELECT t.title::text, 'opportunity', t.id FROM crm.opportunities t WHERE k.table_name = 'crm.opportunities' AND t.id = k.row_id
             UNION ALL SELECT t.title::text, 'task', t.id FROM crm.tasks t WHERE k.table_name = 'crm.tasks' AND t.id = k.row_id
             UNION ALL SELECT t.contract_number::text, 'contract', t.id FROM crm.contracts t WHERE k.table_name = 'crm.contracts' AND t.id = k.row_id
             UNION ALL SELECT t.name::text, NULL, NULL FROM crm.services_packages t WHERE k.table_name = 'crm.services_packages' AND t.id = k.row_id
             UNION ALL SELECT left(t.description, 100), CASE WHEN t.customer_id IS NOT NULL THEN 'company' END, t.customer_id
                         FROM crm.interactions t WHERE k.table_name = 'crm.interactions' AND t.id = k.row_id
             UNION ALL SELECT concat_ws(', ', c.company_name, t.city), 'company', c.id
                         FROM crm.company_addresses t JOIN crm.customer_companies c ON c.tenant_id = t.tenant_id AND c.id = t.customer_company_id
                        WHERE k.table_name = 'crm.company_addresses' AND t.id = k.row_id) n)
SELECT u.outcome, u.table_name, u.reason, count(*)::int AS rows, NULL::uuid AS row_id, NULL::text AS title, NULL::text AS kind, NULL::uuid AS opens
FROM u
GROUP BY u.outcome, u.table_name, u.reason
UNION ALL
SELECT 'named', k.table_name, k.reason, 1, k.row_id, k.title, k.kind, k.opens
FROM kept k
WHERE k.place <= :names::int
ORDER BY 1, 2, 3, 6
