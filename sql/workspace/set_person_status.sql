-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: let a person in or keep her out; the register of logins follows by trigger
-- params: login text, status text
UPDATE core.users SET status = $2::text, version = version + 1 WHERE login = $1::text AND deleted_at IS NULL RETURNING id
