// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/FilterChip.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace punte {

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("filterChip"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FilterChip::setTexts(const QString &field, const QString &value)
{
    m_field = field;
    m_value = value;
    setAccessibleName(tr("Filter: %1 %2").arg(field, value));
    setAccessibleDescription(m_removable ? tr("Enter changes it, Delete removes it") : QString());
    updateGeometry();
    update();
}

void FilterChip::setModified(bool modified)
{
    m_modified = modified;
    update();
}

void FilterChip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int field = QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(m_field);
    const int value = QFontMetrics(theme.font(FontRole::TableHeader)).horizontalAdvance(m_value);
    return {theme.px(9) + field + theme.px(5) + value + (m_removable ? theme.px(25) : theme.px(9)), theme.px(26)};
}

QSize FilterChip::minimumSizeHint() const { return {std::min(sizeHint().width(), Theme::instance().px(90)), sizeHint().height()}; }

QRect FilterChip::crossRect() const
{
    const int edge = Theme::instance().px(24);
    const QRect rect(width() - edge, 0, edge, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(0, 0, edge, height()) : rect;
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    Shapes::box(painter, QRectF(rect()), theme.px(6), themeColor(isDown() ? Token::Hover : underMouse() ? Token::Inset : Token::Panel),
                themeColor(m_modified ? Token::Warning : Token::Line2));
    const QFont plain = theme.font(FontRole::Secondary);
    const QFont strong = theme.font(FontRole::TableHeader);
    const QFontMetrics plainMetrics(plain);
    const int right = width() - (m_removable ? theme.px(22) : theme.px(8));
    const int x = theme.px(9);
    // Without room the field is shortened before the value.
    const int valueWidth = QFontMetrics(strong).horizontalAdvance(m_value) + 1;
    const int fieldWidth = std::min(plainMetrics.horizontalAdvance(m_field), std::max((right - x) / 3, right - x - theme.px(5) - valueWidth));
    painter.setFont(plain);
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(QRect(x, 0, fieldWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     plainMetrics.elidedText(m_field, Qt::ElideRight, fieldWidth + 1));
    const int valueLeft = x + fieldWidth + theme.px(5);
    painter.setFont(strong);
    painter.setPen(themeColor(Token::Text1));
    painter.drawText(QRect(valueLeft, 0, right - valueLeft, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(strong).elidedText(m_value, Qt::ElideRight, right - valueLeft));
    if (m_removable) {
        const QRect cross = crossRect();
        const bool over = underMouse() && cross.contains(pointer);
        const qreal half = theme.px(5) / 2.0;
        const QPointF centre(cross.center().x() - 1, height() / 2.0);
        Shapes::cross(painter, QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), themeColor(over ? Token::Danger : Token::Text2), 1.2);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::mouseMoveEvent(QMouseEvent *event)
{
    update(crossRect());
    QAbstractButton::mouseMoveEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool FilterChip::event(QEvent *event)
{
    // Delete is the chip's own here, not the page's command that deletes records.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_removable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
            event->accept();
    }
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(QStringLiteral("%1 %2").arg(m_field, m_value)), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace punte
