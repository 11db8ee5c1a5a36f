-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a yes with its proof, or a no, of one person
-- params: contact uuid, channel text, status text, source text, given_at timestamptz, proof text, basis text, expires_at timestamptz, action uuid
-- writes
SELECT marketing.record_consent(:contact::uuid, :channel::text, :status::text, :source::text, :given_at::timestamptz, NULL, :proof::text, :basis::text, :action::uuid,
                                :expires_at::timestamptz) AS id
