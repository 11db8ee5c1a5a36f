-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the names of records of any kind, as far as they are there and may be read, in the order asked
-- params: kinds text[], ids uuid[]
SELECT n.kind, n.id, n.title, n.detail, n.page FROM core.record_names(:kinds::text[], :ids::uuid[]) n
