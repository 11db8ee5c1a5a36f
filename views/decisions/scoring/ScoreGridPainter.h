// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/scoring/ScoreCell.h"

#include <QRect>

class QPainter;

namespace punte {

/// How the parts of a scoring form look. Lengths are the design's, at the theme's zoom.
namespace ScoreGridPainter {

/// What is special about a cell just now.
struct CellLook {
    bool isCurrent = false;   ///< and the keyboard is in the grid or its comment
    bool hasFocus = false;
    bool isAsking = false;    ///< the next digit is the confidence
    bool canComment = true;
    int hovered = 0;          ///< the step under the pointer
};

/// Places inside a cell's rectangle.
[[nodiscard]] QRect barRect(const QRect &cell);
[[nodiscard]] QRect stepRect(const QRect &cell, int step);
[[nodiscard]] QRect planksRect(const QRect &cell);
[[nodiscard]] QRect commentRect(const QRect &cell);

void cell(QPainter &painter, const QRect &rect, const ScoreCell &cell, const CellLook &look);
void optionHead(QPainter &painter, const QRect &rect, const CaseOption &option, const QByteArray &currency);
void criterionHead(QPainter &painter, const QRect &rect, const CaseCriterion &criterion, int share, bool isCurrent);
/// How it is done, in the corner.
void corner(QPainter &painter, const QRect &rect);
[[nodiscard]] int optionHeadHeight();

} // namespace ScoreGridPainter

} // namespace punte
