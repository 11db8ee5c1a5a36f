-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a copy of a database that nobody is connected to
CREATE DATABASE {{copy}} OWNER {{owner}} TEMPLATE {{db}};
