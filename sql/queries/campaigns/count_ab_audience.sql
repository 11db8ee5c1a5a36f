-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many people of the audience would get each variant of a test
-- params: campaign uuid, test uuid, upto int[]
SELECT array_to_json(marketing.ab_audience(:campaign::uuid, :test::uuid, :upto::int[])) AS people
