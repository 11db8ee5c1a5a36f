-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Who can be told of something: colleagues that core.mentioned() finds, because they sign in. Names of logins stay with administrators.
CREATE FUNCTION core.told_colleagues() RETURNS SETOF uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT u.id FROM core.users u
                  WHERE u.tenant_id = core.my_tenant() AND u.login IS NOT NULL AND u.status = 'ACTIVE' AND u.deleted_at IS NULL;
END $$;
SELECT sec.make_definer('core.told_colleagues()', '{{app}}');
