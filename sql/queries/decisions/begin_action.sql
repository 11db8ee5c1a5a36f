-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one undo step for several statements of a transaction
-- params: action uuid, label text, args jsonb
INSERT INTO core.actions (id, label, label_args)
VALUES (:action::uuid, :label::text, :args::jsonb)
