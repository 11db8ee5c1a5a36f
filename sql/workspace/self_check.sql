-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: facts of a database for the self-test, one row: encoding, checksums, collation versions that the system has changed,
--   roles whose attributes are more than they should be
-- params: prefix text, superuser text
SELECT pg_encoding_to_char(d.encoding) AS encoding,
       current_setting('data_checksums') AS checksums,
       current_setting('fsync') AS fsync,
       (SELECT count(*) FROM pg_collation c WHERE c.collversion IS DISTINCT FROM pg_collation_actual_version(c.oid))
           + (d.datcollversion IS DISTINCT FROM pg_database_collation_actual_version(d.oid))::int AS changed_collations,
       (SELECT string_agg(r.rolname, ', ' ORDER BY r.rolname) FROM pg_roles r
         WHERE starts_with(r.rolname, $1::text) AND r.rolname <> $2::text
           AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolbypassrls OR r.rolreplication)) AS strong_roles,
       current_setting('server_version') AS version
FROM pg_database d WHERE d.datname = current_database()
