-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many get a campaign's message, in which languages, who is out and why
-- params: record uuid
SELECT marketing.segment_preview(:record::uuid, NULL, NULL, 5) AS preview
