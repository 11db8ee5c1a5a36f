-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: whether a command of the caller was committed
-- params: action uuid
SELECT core.action_applied(:action::uuid) AS applied
