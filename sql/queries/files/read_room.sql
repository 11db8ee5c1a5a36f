-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how large a file may be, and how much room the organisation has left
-- params:
SELECT max_bytes, max_total_bytes, used_bytes FROM core.file_room()
