// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/campaigns/dashboard/FigureTile.h"

#include <QSizeF>

class QPainter;

namespace punte {

class Chart;

/// The dashboard on one page of A4 upright, in light colours. Lines differ by their markers and names, so that a grey printer is enough.
class DashboardPaper final {
public:
    struct Sheet {
        QString heading;
        QString filter;
        QString printedBy;
        QList<TileFigure> tiles;
        const Dashboard *dashboard = nullptr;
        QDate today;
        QList<Chart *> charts; ///< day by day, the test, the attribution; those without values are left out
    };
    /// `size`: of the page, in the painter's coordinates.
    static void paint(QPainter &painter, const QSizeF &size, const Sheet &sheet);
};

} // namespace punte
