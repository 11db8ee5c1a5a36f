// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/SearchButton.h"

#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace punte {

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("searchButton"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

void SearchButton::setWantedWidth(int width)
{
    if (m_wantedWidth == width)
        return;
    m_wantedWidth = width;
    updateGeometry();
}

QSize SearchButton::sizeHint() const { return QSize(m_wantedWidth, 0).expandedTo(minimumSizeHint()); }

QSize SearchButton::minimumSizeHint() const { return {Theme::instance().px(34), Theme::instance().px(30)}; }

void SearchButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, rect(), theme.px(6), themeColor(Token::Panel), themeColor(underMouse() ? Token::Control : Token::Line2));

    const int icon = theme.px(16);
    const int keyWidth = m_keys.isEmpty() ? 0 : QFontMetrics(theme.font(FontRole::Caption)).horizontalAdvance(m_keys) + theme.px(10);
    const int wordWidth = QFontMetrics(theme.font(FontRole::Body)).horizontalAdvance(text());
    const int left = theme.px(33);
    const int edge = theme.px(6);
    // Half a sentence says less than the sign: words and keys are there whole or not at all.
    const bool words = left + wordWidth + edge <= width();
    const bool keys = keyWidth > 0 && left + (words ? wordWidth + edge : 0) + keyWidth + edge <= width();
    const int iconLeft = words || keys ? theme.px(9) : (width() - icon) / 2;
    Icons::paint(painter, QRect(iconLeft, (height() - icon) / 2, icon, icon), QStringLiteral("search"), themeColor(Token::Text2));
    if (words) {
        painter.setFont(theme.font(FontRole::Body));
        painter.setPen(themeColor(Token::Text3));
        painter.drawText(QRect(left, 0, wordWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    if (keys) {
        painter.setFont(theme.font(FontRole::Caption));
        const QRectF box(width() - edge - keyWidth, (height() - theme.px(18)) / 2.0, keyWidth, theme.px(18));
        Shapes::box(painter, box, theme.px(4), themeColor(Token::Inset), themeColor(Token::Line2));
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(box, Qt::AlignCenter, m_keys);
    }
}

} // namespace punte
