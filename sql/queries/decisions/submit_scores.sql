-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: hands in one's own scores, once; asked twice over a broken line it answers already_submitted
-- params: decision uuid
SELECT decision.submit_scores(:decision::uuid)
