// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/ModalOverlay.h"

#include "views/components/PlainLabel.h"
#include "views/components/ReadingOrder.h"
#include "views/theme/Accessible.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

ModalOverlay::ModalOverlay(QWidget *box, QWidget *window)
    : QWidget(window)
    , m_box(box)
{
    setObjectName(QStringLiteral("modalOverlay"));
    setFocusPolicy(Qt::ClickFocus);
    Accessible::setRole(this, QAccessible::Dialog);
    box->setParent(this);
    hide();
}

void ModalOverlay::setTop(int top)
{
    m_top = top;
    place();
}

void ModalOverlay::open()
{
    m_focusBefore = QApplication::focusWidget();
    setAccessibleName(m_box->accessibleName().isEmpty() ? PlainLabel::headingOf(m_box) : m_box->accessibleName());
    place();
    show();
    raise();
    m_box->show();
    qApp->installEventFilter(this);
    if (!isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::PopupFocusReason);
        focusNextPrevChild(true);
    }
}

void ModalOverlay::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void ModalOverlay::place()
{
    setGeometry(parentWidget()->rect());
    const QSize room(width() - 32, height() - 32);
    const QSize size = m_box->sizeHint().boundedTo(room).expandedTo(m_box->minimumSize().boundedTo(room));
    const int y = m_top >= 0 ? std::min(m_top, std::max(0, height() - size.height() - 16)) : (height() - size.height()) / 2;
    m_box->setGeometry((width() - size.width()) / 2, y, size.width(), size.height());
}

void ModalOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Scrim));
    const int radius = Theme::instance().px(10);
    Shapes::shadow(painter, m_box->geometry(), radius, 28, 10);
    Shapes::box(painter, QRectF(m_box->geometry()), radius, themeColor(Token::Popup));
}

void ModalOverlay::mousePressEvent(QMouseEvent *)
{
    if (m_clickCloses)
        Q_EMIT closeRequested();
}

void ModalOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    event->accept(); // nothing reaches the page below
}

bool ModalOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's shortcuts are silent while it is covered; text fields keep theirs. Help is there for questions, too.
        auto *widget = qobject_cast<QWidget *>(watched);
        const auto *help = window()->findChild<QAction *>(QStringLiteral("help.open"), Qt::FindDirectChildrenOnly);
        const bool helpKey = help && help->shortcut() == QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination());
        if (widget && !helpKey && (widget == this || isAncestorOf(widget))) {
            event->accept();
            return false;
        }
    } else if (event->type() == QEvent::Resize && watched == parent()) {
        place();
    } else if (event->type() == QEvent::LayoutRequest && watched == m_box) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool ModalOverlay::focusNextPrevChild(bool next)
{
    return ReadingOrder::step(this, next);
}

} // namespace punte
