// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

/// A person's two letters in a disc; the colour follows the name, the tooltip says it in full.
class InitialsAvatar final : public QWidget {
    Q_OBJECT
public:
    explicit InitialsAvatar(const QString &name = {}, int diameter = 20, QWidget *parent = nullptr);
    void setName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] static QString initials(const QString &name);
    [[nodiscard]] static Semantic role(const QString &name);
    /// For delegates: a disc that fills the rectangle's height.
    static void paint(QPainter &painter, const QRectF &rect, const QString &name, bool dimmed = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_diameter;
};

} // namespace punte
