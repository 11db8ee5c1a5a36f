-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one's own form of the open round: options in the order made for this person, criteria in that of the case; confidence is null where nothing was ever kept
-- params: decision uuid
SELECT m.option_id, m.criteria_id, m.score, m.confidence, m.cannot_judge, m.anonymous_comment
FROM decision.my_scores(:decision::uuid) m
ORDER BY m.option_place, m.criteria_place
