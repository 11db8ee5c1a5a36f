-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Run once per database, by a superuser (or a role with CREATEROLE + CREATEDB), before the first migration.
-- Two parts, each headed by a line "-- part: ...": the first runs in any database (CREATE DATABASE cannot run
-- in a transaction, so every statement is sent alone), the second inside the new database, as one batch.
-- Tokens: {{db}} {{owner}} {{engine}} {{app}}. Everything may be run again without harm except CREATE DATABASE.

-- part: cluster
CREATE ROLE {{owner}} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
CREATE ROLE {{engine}} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
CREATE ROLE {{app}} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
GRANT {{engine}} TO {{owner}};
-- core.session_open notes which connection it is, core.session_revoke ends it.
GRANT pg_signal_backend, pg_read_all_stats TO {{engine}};
CREATE DATABASE {{db}} OWNER {{owner}} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'und' LOCALE 'C.UTF-8';

-- part: database
REVOKE ALL ON DATABASE {{db}} FROM PUBLIC;
GRANT CONNECT ON DATABASE {{db}} TO {{app}}, {{owner}};
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
GRANT USAGE ON SCHEMA public TO {{owner}}, {{engine}};
-- No DO blocks and no functions for persons: an error raised in one would be an oracle on rows they may not see.
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO {{owner}}, {{engine}};
-- No large objects: they know no row security, and anybody could fill the disk with them. Only a superuser can take this right away.
DO $$
BEGIN
    REVOKE EXECUTE ON FUNCTION pg_catalog.lo_creat(int), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;
EXCEPTION WHEN insufficient_privilege THEN
    NULL;
END $$;
-- Never a bound value in a server log.
ALTER DATABASE {{db}} SET log_statement = 'none';
ALTER DATABASE {{db}} SET log_parameter_max_length = 0;
ALTER DATABASE {{db}} SET log_parameter_max_length_on_error = 0;
-- Compiling a plan takes longer than any statement of a person; estimates under row security provoke it needlessly.
ALTER DATABASE {{db}} SET jit = off;
