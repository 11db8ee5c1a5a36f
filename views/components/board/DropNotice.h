// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

/// The warning box at the top of a column that cannot take the dragged cards: headline and reason. Lies over the cards, so that no
/// height changes during a drag.
class DropNotice final : public QWidget {
    Q_OBJECT
public:
    explicit DropNotice(QWidget *parent = nullptr);
    void setText(const QString &headline, const QString &reason);
    [[nodiscard]] int heightFor(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_headline;
    QString m_reason;
};

} // namespace punte
