-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: figures of days out of a file; what they replace is kept aside until the import is taken back
-- params: rows jsonb, import uuid
-- writes
SELECT p.created, p.changed, p.unchanged FROM marketing.put_metrics(:rows::jsonb, :import::uuid) p
