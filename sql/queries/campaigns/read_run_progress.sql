-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how a run stands
-- params: run uuid
SELECT marketing.run_progress(:run::uuid) AS progress
