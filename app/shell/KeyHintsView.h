// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"

namespace punte {

/// Keys and what they do, one after the other; what finds no room is left out as a whole.
class KeyHintsView final : public QWidget {
    Q_OBJECT
public:
    explicit KeyHintsView(QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    [[nodiscard]] bool isEmpty() const { return m_hints.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyHint> m_hints;
};

} // namespace punte
