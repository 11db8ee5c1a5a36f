-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was done to one record, newest first, for those who may read it
-- params: table text, row uuid, limit int
SELECT h.seq, h.at, h.actor_name, h.op, h.action_id, h.label, h.label_args::text AS label_args, h.before::text AS before, h.after::text AS after
FROM core.history(:table::text, :row::uuid, :limit::int) h
ORDER BY h.seq DESC
