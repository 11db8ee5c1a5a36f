-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: keeps one cell of one's own form; asked twice it is the same cell, so a broken line may repeat it
-- params: decision uuid, option uuid, criterion uuid, score int, confidence int, cannot_judge bool, comment text
SELECT decision.score_cell(:decision::uuid, :option::uuid, :criterion::uuid, :score::int, :confidence::int, :cannot_judge::boolean, :comment::text)
