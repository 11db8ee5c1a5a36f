// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PopupFrame.h"

#include "views/components/PlainLabel.h"
#include "views/components/ReadingOrder.h"
#include "views/theme/Accessible.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int popupShadow = 12;
constexpr int popupPadding = 12;
constexpr int popupFromEdge = 8; // of the window
}

PopupFrame::PopupFrame(QWidget *anchor)
    : QWidget(anchor->window())
    , m_anchor(anchor)
{
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::ClickFocus);
    Accessible::setRole(this, QAccessible::Dialog);
    m_content = new QVBoxLayout(this);
    const int inside = popupShadow + popupPadding;
    m_content->setContentsMargins(inside, inside, inside, inside);
    m_content->setSpacing(8);
    hide();
}

PopupFrame::~PopupFrame() = default;

void PopupFrame::setTakesKeyboard(bool takes)
{
    m_takesKeyboard = takes;
    setFocusPolicy(takes ? Qt::ClickFocus : Qt::NoFocus); // nor by a click into it
}

void PopupFrame::popup() { popupAt(m_anchor ? m_anchor->rect() : QRect()); }

void PopupFrame::popupAt(const QRect &rectOfAnchor)
{
    m_place = rectOfAnchor;
    takeName();
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    if (m_takesKeyboard && !isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::PopupFocusReason);
        focusNextPrevChild(true);
    }
}

// Its heading, else what it belongs to: the list of a field is named like the field.
void PopupFrame::takeName()
{
    if (!accessibleName().isEmpty() && !m_namedByPlace)
        return;
    m_namedByPlace = true;
    QString name = PlainLabel::headingOf(this);
    for (const QWidget *each = m_anchor; each && name.isEmpty(); each = each->parentWidget())
        name = each->focusProxy() ? each->focusProxy()->accessibleName() : each->accessibleName();
    setAccessibleName(name);
}

void PopupFrame::place()
{
    if (!m_anchor)
        return;
    const QWidget *host = parentWidget();
    const QSize size = sizeHint().expandedTo(minimumSize()).boundedTo(maximumSize()).boundedTo(host->size());
    const QPoint below = m_anchor->mapTo(host, m_place.bottomLeft()) + QPoint(-popupShadow, 4 - popupShadow);
    const QPoint above = m_anchor->mapTo(host, m_place.topLeft()) + QPoint(-popupShadow, -4 + popupShadow - size.height());
    QPoint corner = below;
    if (below.y() + size.height() > host->height() + popupShadow && above.y() > -popupShadow)
        corner = above;
    if (layoutDirection() == Qt::RightToLeft)
        corner.setX(m_anchor->mapTo(host, m_place.topRight()).x() + popupShadow - size.width());
    constexpr int least = popupFromEdge - popupShadow;
    corner.setX(std::clamp(corner.x(), least, std::max(least, host->width() - size.width() - least)));
    corner.setY(std::clamp(corner.y(), least, std::max(least, host->height() - size.height() - least)));
    setGeometry(QRect(corner, size));
}

void PopupFrame::closePopup()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == this;
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(popupShadow, popupShadow, -popupShadow, -popupShadow);
    const int radius = Theme::instance().px(8);
    Shapes::shadow(painter, box, radius, 8, 3);
    Shapes::box(painter, QRectF(box), radius, themeColor(Token::Popup), themeColor(Token::Line2));
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePopup();
    else
        event->accept(); // keys do not fall through to the page below
}

// The list of a field in this popup floats beside it.
bool PopupFrame::openedFromHere(const QWidget *widget) const
{
    while (widget && !qobject_cast<const PopupFrame *>(widget))
        widget = widget->parentWidget();
    const auto *other = qobject_cast<const PopupFrame *>(widget);
    return other && other->m_anchor && isAncestorOf(other->m_anchor);
}

bool PopupFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        auto *widget = qobject_cast<QWidget *>(watched);
        // A combo box's list or a menu opened from here is a window of its own.
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget) && !openedFromHere(widget)) {
            const bool onAnchor = m_anchor && (widget == m_anchor || m_anchor->isAncestorOf(widget));
            closePopup();
            return onAnchor; // the press that closed it must not open it again
        }
    } else if ((event->type() == QEvent::Resize && watched == parent()) || (event->type() == QEvent::Move && watched == m_anchor)) {
        place();
    } else if (event->type() == QEvent::Hide && watched == m_anchor) {
        closePopup();
    }
    return QWidget::eventFilter(watched, event);
}

bool PopupFrame::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    if (event->type() == QEvent::ShortcutOverride && m_keepsLetters) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !key->text().isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

// Comes round inside the popup.
bool PopupFrame::focusNextPrevChild(bool next)
{
    return ReadingOrder::step(this, next);
}

} // namespace punte
