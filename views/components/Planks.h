// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

/// An ordinal value as a row of upright bars. The word or number stands beside it, never only the bars: the accessible name is to
/// be that word.
class Planks final : public QWidget {
    Q_OBJECT
public:
    explicit Planks(QWidget *parent = nullptr);
    Planks(int count, int filled, Token token, QWidget *parent = nullptr);
    void setValue(int count, int filled, Token token);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 4;
    int m_filled = 0;
    Token m_token = Token::StageProspecting;
};

} // namespace punte
