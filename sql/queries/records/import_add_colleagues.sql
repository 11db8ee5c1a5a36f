-- purpose: people whom a file names and nobody here knows: without a login
-- params: people json, action uuid
SELECT core.person_add(p.first_name, p.last_name, NULL, :action::uuid)
FROM jsonb_to_recordset(:people::jsonb) AS p(first_name text, last_name text)
