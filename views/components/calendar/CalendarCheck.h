// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QAbstractButton>

namespace punte {

/// One line of a list of layers or people: a box in the layer's colour, a face or none, a name, a count at the right.
class CalendarCheck final : public QAbstractButton {
    Q_OBJECT
public:
    CalendarCheck(const QByteArray &key, Token color, bool person, QWidget *parent = nullptr);
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_key;
    Token m_color;
    bool m_person;
    int m_count = 0;
};

} // namespace punte
