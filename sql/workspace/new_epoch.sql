-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a restored database has another past than its clients remember: they reload instead of catching up
-- params:
SELECT core.feed_reset()
