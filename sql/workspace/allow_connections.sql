-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: for pictures without a server: close the door of a database, and open it again
ALTER DATABASE {{db}} ALLOW_CONNECTIONS {{allowed}};
