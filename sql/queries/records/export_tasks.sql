-- purpose: tasks with the columns that an import reads, in the order of importFields(): id, then what is exported
-- params:
SELECT t.id, t.title, t.due_date, t.status, t.priority, t.kind, c.company_name AS company, o.title AS opportunity, p.full_name AS contact,
       u.display_name AS owner, t.description
FROM crm.tasks t
LEFT JOIN crm.customer_companies c ON c.tenant_id = t.tenant_id AND c.id = t.customer_id
LEFT JOIN crm.opportunities o ON o.tenant_id = t.tenant_id AND o.id = t.opportunity_id
LEFT JOIN crm.contact_persons p ON p.tenant_id = t.tenant_id AND p.id = t.contact_person_id
LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.assigned_to_user_id
WHERE t.deleted_at IS NULL
ORDER BY t.id
