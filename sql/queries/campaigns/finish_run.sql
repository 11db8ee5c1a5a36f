-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a run is over when nothing of it is left to be handed out; false: something is left
-- params: run uuid, action uuid
-- writes
SELECT marketing.finish_run(:run::uuid, :action::uuid) AS done
