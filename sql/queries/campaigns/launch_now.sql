-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: launches a campaign's message for this very moment; prepare_run follows in the same transaction
-- params: campaign uuid, version int, action uuid
-- writes
SELECT :campaign::uuid AS id, marketing.move_campaign(:campaign::uuid, 'SCHEDULED', :version::int, :action::uuid, jsonb_build_object('scheduled_for', transaction_timestamp())) AS version
