// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QPainter>
#include <QWidget>

namespace punte {

/// One line across a card, between what is shown and what is done with it.
class HairLine final : public QWidget {
public:
    explicit HairLine(QWidget *parent = nullptr) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Token::Line));
    }
};

} // namespace punte
