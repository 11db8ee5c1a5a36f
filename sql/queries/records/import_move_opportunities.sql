-- purpose: a step between the stage an opportunity has and the one its file says, where the rules allow no direct move
-- params: rows json, action uuid
UPDATE crm.opportunities o SET stage = r.stage, reopen_reason = coalesce(r.reopen_reason, o.reopen_reason), version = r.version + 1,
                               action_id = :action::uuid
FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, version int, stage text, reopen_reason text)
WHERE o.tenant_id = core.my_tenant() AND o.id = r.id
