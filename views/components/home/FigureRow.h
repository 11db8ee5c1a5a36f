// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/agenda/HomeFigures.h"

#include <QAbstractButton>

namespace punte {

/// One figure with its name and how it moves; a click or Enter opens its rows.
class FigureRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setFigure(const HomeFigure &figure, bool first);
    [[nodiscard]] const HomeFigure &figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    HomeFigure m_figure;
    bool m_first = false;
};

} // namespace punte
