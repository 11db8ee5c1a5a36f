-- purpose: the country of imported customers that have an address
-- params: rows json, action uuid
UPDATE crm.company_addresses a SET country = r.country, version = r.version + 1, action_id = :action::uuid
FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, country text)
WHERE a.tenant_id = core.my_tenant() AND a.id = r.id
