// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

/// What the bars of budgets mean: a swatch for what is spent, a line for what is expected by today.
class PaceLegend final : public QWidget {
    Q_OBJECT
public:
    explicit PaceLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_spent;
    QString m_expected;
};

} // namespace punte
