-- purpose: interactions with the columns that an import reads, in the order of importFields(): id, then what is exported
-- params:
SELECT i.id, i.type, i.date_time, c.company_name AS company, p.full_name AS contact, o.title AS opportunity, u.display_name AS owner, i.direction,
       i.duration_minutes, i.description, i.outcome, i.feedback_type
FROM crm.interactions i
LEFT JOIN crm.customer_companies c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id
LEFT JOIN crm.opportunities o ON o.tenant_id = i.tenant_id AND o.id = i.opportunity_id
LEFT JOIN crm.contact_persons p ON p.tenant_id = i.tenant_id AND p.id = i.contact_person_id
LEFT JOIN core.users u ON u.tenant_id = i.tenant_id AND u.id = i.user_id
WHERE i.deleted_at IS NULL
ORDER BY i.id
