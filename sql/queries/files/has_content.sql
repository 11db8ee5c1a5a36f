-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: whether this person can read a content already, so that it need not be sent
-- params: sha256 text
SELECT core.file_has(:sha256::text) AS has
