-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: put the restored database in the place of the one in use; both names change in one transaction
BEGIN;
ALTER DATABASE {{db}} RENAME TO "{{old}}";
ALTER DATABASE "{{copy}}" RENAME TO {{db}};
COMMIT;
