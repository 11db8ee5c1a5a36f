// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace punte {

/// "+ Add filter" with a dashed edge: where the next chip will stand.
class DashedButton final : public QPushButton {
    Q_OBJECT
public:
    explicit DashedButton(const QString &objectName, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace punte
