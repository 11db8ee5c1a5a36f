-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: in a local workspace the owner role may sign in by the peer map, so that migrations run without a superuser
ALTER ROLE {{owner}} LOGIN;
