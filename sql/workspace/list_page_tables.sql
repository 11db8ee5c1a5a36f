-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: for pictures of pages that wait: what pages read; signing in stays free
-- params: none
SELECT string_agg(format('%I.%I', n.nspname, c.relname), ', ')
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'r'
   AND (n.nspname NOT IN ('core', 'sec', 'information_schema') AND n.nspname NOT LIKE 'pg\_%'
        OR n.nspname = 'core' AND c.relname IN ('notes', 'attachments', 'saved_views', 'notifications', 'imports', 'search_index'))
