-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: drop a database of a local workspace (the sample), ending its sessions
DROP DATABASE IF EXISTS {{db}} WITH (FORCE);
