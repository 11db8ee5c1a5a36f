// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

/// The line of key hints at the foot of the palette.
class PaletteFooter final : public QWidget {
    Q_OBJECT
public:
    explicit PaletteFooter(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace punte
