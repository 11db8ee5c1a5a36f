-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: messages whose files lie there are sent
-- params: sends uuid[]
-- writes
SELECT marketing.mark_sent(:sends::uuid[]) AS sent
