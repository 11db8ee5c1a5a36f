// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/MarkButton.h"

#include <QKeyEvent>

namespace punte {

MarkButton::MarkButton(Qt::Orientation along, QWidget *parent)
    : QAbstractButton(parent)
    , m_before(along == Qt::Horizontal ? Qt::Key_Left : Qt::Key_Up)
    , m_after(along == Qt::Horizontal ? Qt::Key_Right : Qt::Key_Down)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void MarkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (event->key() == m_before || event->key() == m_after) {
        focusNextPrevChild(event->key() == m_after);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace punte
