// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QLabel>

namespace punte {

/// What a chip shows: word, meaning, optional icon.
struct ChipSpec {
    QString text;
    Semantic role = Semantic::Neutral;
    QString icon;
};

/// A short state in words on tinted ground, 20 px high.
class Chip final : public QLabel {
    Q_OBJECT
public:
    explicit Chip(const ChipSpec &spec = {}, QWidget *parent = nullptr);
    void setSpec(const ChipSpec &spec);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// For delegates: draws a chip at the left of the rectangle, vertically centred, elided to its width.
    static void paint(QPainter &painter, const QRect &rect, const ChipSpec &spec);
    [[nodiscard]] static QSize sizeFor(const ChipSpec &spec);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipSpec m_spec;
};

} // namespace punte
