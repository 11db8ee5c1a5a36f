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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const { return {Theme::instance().px(300), Theme::instance().px(30)}; }

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
    const bool narrow = width() < theme.px(120);
    const int iconLeft = narrow ? (width() - icon) / 2 : theme.px(9);
    Icons::paint(painter, QRect(iconLeft, (height() - icon) / 2, icon, icon), QStringLiteral("search"), themeColor(Token::Text2));
    if (narrow)
        return;

    int right = width() - theme.px(6);
    if (!m_keys.isEmpty() && width() >= theme.px(200)) {
        painter.setFont(theme.font(FontRole::Caption));
        const int keyWidth = painter.fontMetrics().horizontalAdvance(m_keys) + theme.px(10);
        const QRectF box(right - keyWidth, (height() - theme.px(18)) / 2.0, keyWidth, theme.px(18));
        Shapes::box(painter, box, theme.px(4), themeColor(Token::Inset), themeColor(Token::Line2));
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(box, Qt::AlignCenter, m_keys);
        right = static_cast<int>(box.left()) - theme.px(6);
    }
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(themeColor(Token::Text3));
    const QRect textBox(theme.px(33), 0, right - theme.px(33), height());
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
}

} // namespace punte
