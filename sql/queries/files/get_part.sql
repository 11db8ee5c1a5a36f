-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one piece of a file; no row behind the last one
-- params: file uuid, part int
SELECT g.bytes FROM core.file_get(:file::uuid, :part::int) g
