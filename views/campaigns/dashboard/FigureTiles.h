// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/campaigns/dashboard/FigureTile.h"

#include <QFrame>

class QGridLayout;

namespace punte {

class PanelTwin;

/// The nine figures beside each other; in a narrow window in two or three rows.
class FigureTiles final : public QFrame {
    Q_OBJECT
public:
    explicit FigureTiles(QWidget *parent = nullptr);
    void showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency);
    [[nodiscard]] static QList<TileFigure> figures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency);
    [[nodiscard]] const QList<FigureTile *> &tiles() const { return m_tiles; }
    /// The same figures as a table, in place of the tiles.
    void showTable(bool table);

Q_SIGNALS:
    void opened(punte::DashboardMetric metric);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fillTwin(const QList<TileFigure> &figures, bool compared);

    QList<FigureTile *> m_tiles;
    PanelTwin *m_twin;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace punte
