-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- What stays on top of a timeline, requests as a list, and tasks that are handed on.

-- An interaction can be pinned as a note can.
ALTER TABLE crm.interactions ADD COLUMN pinned boolean NOT NULL DEFAULT false;
-- Pinned ones are few: a timeline asks for them apart.
CREATE INDEX idx_interactions_pinned ON crm.interactions (tenant_id, customer_id) WHERE pinned AND deleted_at IS NULL;
CREATE INDEX idx_interactions_pinned_contact ON crm.interactions (tenant_id, contact_person_id) WHERE pinned AND deleted_at IS NULL;
CREATE INDEX idx_notes_pinned ON core.notes (tenant_id, customer_id) WHERE pinned AND deleted_at IS NULL;
CREATE INDEX idx_notes_pinned_contact ON core.notes (tenant_id, contact_person_id) WHERE pinned AND deleted_at IS NULL;

-- The list of requests by the day of the answer, and of those that were deleted lately.
CREATE INDEX idx_interactions_requests_due ON crm.interactions (tenant_id, due_at, id) WHERE type = 'SUPPORT' AND parent_id IS NULL AND deleted_at IS NULL;
CREATE INDEX idx_interactions_requests_deleted ON crm.interactions (tenant_id, deleted_at, id)
    WHERE type = 'SUPPORT' AND parent_id IS NULL AND deleted_at IS NOT NULL;

-- Whoever has a task may hand it on, also one that a colleague gave him: he stays among those who see and may change it, as whoever made it
-- does. Only the rule below writes who it was.
ALTER TABLE crm.tasks ADD COLUMN handed_by uuid;
CREATE FUNCTION crm.task_handed_on() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    NEW.handed_by := CASE WHEN TG_OP = 'INSERT' THEN NULL
                          WHEN NEW.assigned_to_user_id IS DISTINCT FROM OLD.assigned_to_user_id THEN sec.me() ELSE OLD.handed_by END;
    RETURN NEW;
END $$;
CREATE TRIGGER b_handed_on BEFORE INSERT OR UPDATE ON crm.tasks FOR EACH ROW EXECUTE FUNCTION crm.task_handed_on();
UPDATE sec.policy_source
   SET read_template = read_template || ' OR handed_by = ANY ((SELECT sec.mine(''{p}''))::uuid[])',
       write_template = write_template || ' OR handed_by = ANY ((SELECT sec.mine(''{p}''))::uuid[])'
 WHERE table_name = 'crm.tasks';
SELECT sec.apply_policies('crm.tasks');
