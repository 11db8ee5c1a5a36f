// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/KeyHintsView.h"

#include "views/components/KeyCap.h"
#include "views/theme/Theme.h"

#include <QPainter>

namespace punte {

KeyHintsView::KeyHintsView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("keyHintsView"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void KeyHintsView::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    QStringList spoken;
    for (const KeyHint &hint : hints)
        spoken += hint.keys.join(QLatin1Char('+')) + QLatin1Char(' ') + hint.text;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void KeyHintsView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = theme.font(FontRole::Secondary);
    const QFontMetrics metrics(font);
    int x = theme.px(10);
    for (const KeyHint &hint : m_hints) {
        int width = metrics.horizontalAdvance(hint.text) + theme.px(3);
        for (const QString &key : hint.keys)
            width += KeyCap::sizeFor(key).width() + theme.px(4);
        if (x + width > this->width())
            return;
        painter.fillRect(QRect(x - theme.px(10), (height() - theme.px(14)) / 2, 1, theme.px(14)), themeColor(Token::Line2)); // as the bar's other parts are divided
        for (const QString &key : hint.keys) {
            const QSize size = KeyCap::sizeFor(key);
            KeyCap::paint(painter, QRectF(x, (height() - size.height()) / 2, size.width(), size.height()), key);
            x += size.width() + theme.px(4);
        }
        painter.setFont(font);
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(QRect(x + theme.px(3), 0, this->width(), height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, hint.text);
        x += metrics.horizontalAdvance(hint.text) + theme.px(3 + 20);
    }
}

} // namespace punte
