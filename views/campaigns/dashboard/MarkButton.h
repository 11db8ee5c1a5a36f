// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace punte {

/// A mark that draws itself and opens its rows: Enter opens it, the arrows along its row or column lead to its neighbours.
class MarkButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `along`: how the marks of its kind stand.
    explicit MarkButton(Qt::Orientation along, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Qt::Key m_before;
    Qt::Key m_after;
};

} // namespace punte
