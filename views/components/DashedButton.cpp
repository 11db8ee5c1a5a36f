// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/DashedButton.h"

#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>

namespace punte {

DashedButton::DashedButton(const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DashedButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(text()) + theme.px(9 + 16 + 5 + 9), theme.px(26)};
}

void DashedButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), theme.px(6), isDown() || underMouse() ? themeColor(Token::Inset) : QColor(Qt::transparent), themeColor(Token::Line2), 1, Qt::DashLine);
    const int edge = theme.px(16);
    Icons::paint(painter, QRect(theme.px(8), (height() - edge) / 2, edge, edge), QStringLiteral("list-add"), themeColor(Token::Text2));
    painter.setFont(theme.font(FontRole::Secondary));
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(rect().adjusted(theme.px(8) + edge + theme.px(5), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace punte
