// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"
#include "views/components/PopupFrame.h"

namespace punte {

/// What was written beside the scores, under option and criterion, in random order and without names. Goes with its anchor.
class CommentsPopup final : public PopupFrame {
    Q_OBJECT
public:
    /// All of them, or those of one cell.
    CommentsPopup(const RevealFacts &facts, const QList<RevealedComment> &comments, RevealFacts::Cell only, QWidget *anchor);
};

} // namespace punte
