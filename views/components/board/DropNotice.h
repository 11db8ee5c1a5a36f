// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

/// The box at the top of a column during a drag: why it cannot take the cards (a warning), or what the drop will ask.
class DropNotice final : public QWidget {
    Q_OBJECT
public:
    explicit DropNotice(QWidget *parent = nullptr);
    void setText(const QString &headline, const QString &reason, bool refuses);
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] int heightFor(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_headline;
    QString m_reason;
    bool m_refuses = true;
};

} // namespace punte
