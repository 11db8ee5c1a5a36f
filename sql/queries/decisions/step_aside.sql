-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: leaves the round and throws away what one scored
-- params: decision uuid
-- writes
SELECT decision.step_aside(:decision::uuid)
