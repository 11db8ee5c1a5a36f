-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the plan of an A/B test with its variants, one undo step; a new test without a version
-- params: test uuid, version int, plan jsonb, action uuid
-- writes
SELECT :test::uuid AS id, marketing.plan_ab_test(:test::uuid, :version::int, :plan::jsonb, :action::uuid) AS version
