-- purpose: the country of imported customers that have no address yet
-- params: rows json, action uuid
INSERT INTO crm.company_addresses (customer_company_id, address_type, city, country, is_primary, action_id)
SELECT r.id, 'HEADQUARTERS', r.city, r.country, true, :action::uuid
FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, city text, country text)
