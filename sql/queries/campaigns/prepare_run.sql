-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: makes the messages of the run that is due, with the audience as it is now
-- params: campaign uuid, action uuid, args jsonb
-- writes
SELECT marketing.prepare_run(:campaign::uuid, :action::uuid, :args::jsonb) AS run
