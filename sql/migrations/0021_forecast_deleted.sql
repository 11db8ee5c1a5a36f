-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- The pipeline by month of closing, and the lists of what was deleted lately.

-- What a stage weighs in this organisation, for cards without a probability of their own.
CREATE FUNCTION crm.stage_weight(p_stage text) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT d.probability FROM crm.stage_defaults d WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.stage = p_stage AND d.deleted_at IS NULL);
GRANT EXECUTE ON FUNCTION crm.stage_weight(text) TO {{app}}, {{engine}};

-- Deleted rows are few and looked for by the day of their deletion.
CREATE INDEX idx_customer_companies_deleted ON crm.customer_companies (tenant_id, deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX idx_contact_persons_deleted ON crm.contact_persons (tenant_id, deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX idx_opportunities_deleted ON crm.opportunities (tenant_id, deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX idx_tasks_deleted ON crm.tasks (tenant_id, deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX idx_contracts_deleted ON crm.contracts (tenant_id, deleted_at, id) WHERE deleted_at IS NOT NULL;
