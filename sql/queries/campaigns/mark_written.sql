-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a message's file lies in the mail room's folder
-- params: send uuid, file text, hash text, subject text, cost int
-- writes
SELECT marketing.mark_written(:send::uuid, :file::text, :hash::text, :subject::text, :cost::int) AS outcome
