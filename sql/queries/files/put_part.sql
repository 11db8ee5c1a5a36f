-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: sends one piece of a file; sending it again replaces it
-- params: sha256 text, part int, bytes bytea
SELECT core.file_put(:sha256::text, :part::int, :bytes::bytea)
