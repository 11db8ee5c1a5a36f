// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace punte {

/// Ends a panel that goes on below the edge of its scrolling column with the panel's own round border instead of a torn one. One for
/// each edge; belongs to the area, draws only, takes no clicks.
class PanelEdges final : public QWidget {
    Q_OBJECT
public:
    /// Gives a column both of its edges.
    static void add(QScrollArea *area);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PanelEdges(QScrollArea *area, bool atTop);
    void place();
    /// The panel cut here; nullptr = none, the gap between two lies here.
    [[nodiscard]] const QWidget *cutPanel() const;

    QScrollArea *m_area;
    bool m_atTop;
};

} // namespace punte
