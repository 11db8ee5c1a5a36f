-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what holds of one person's consents now, per channel and purpose
-- params: record uuid
SELECT s.channel, s.purpose, s.is_judged, s.reason, s.ground, s.word, s.word_at, s.word_source, s.no_at, s.no_source, s.may_give,
       c.given_at, c.source AS given_source, c.proof, c.expires_at
FROM marketing.standing(:record::uuid) s
LEFT JOIN marketing.consents c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = s.consent_id
