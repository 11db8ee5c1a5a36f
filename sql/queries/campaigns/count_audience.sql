-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many a criteria means for a campaign, how many of them get its message, the others by reason, and the first by name
-- params: campaign uuid, criteria jsonb, sample int
SELECT marketing.segment_preview(:campaign::uuid, :criteria::jsonb, NULL, :sample::int)::text AS preview
