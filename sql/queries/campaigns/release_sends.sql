-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was claimed and not written may be claimed again at once
-- params: sends uuid[]
-- writes
SELECT marketing.release_sends(:sends::uuid[]) AS released
