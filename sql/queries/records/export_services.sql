-- purpose: services with the columns that an import reads, in the order of importFields(): id, then what is exported
-- params:
SELECT s.id, s.name, s.description, s.service_type, s.price, s.currency, s.deliverables, s.estimated_hours, s.complexity, s.is_recurring, s.frequency,
       s.project_duration, s.active
FROM crm.services_packages s
WHERE s.deleted_at IS NULL
ORDER BY s.id
