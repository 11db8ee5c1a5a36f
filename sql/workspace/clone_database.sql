-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a copy of a database that nobody is connected to
-- Its files are copied as they are: page by page through the log takes twice as long for a small database.
CREATE DATABASE {{copy}} OWNER {{owner}} TEMPLATE {{source}} STRATEGY file_copy;
