// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/PaletteFooter.h"

#include "views/components/KeyCap.h"
#include "views/theme/Theme.h"

#include <QPainter>

namespace punte {

PaletteFooter::PaletteFooter(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PaletteFooter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Line));
    const QFont font = theme.font(FontRole::Secondary);
    const auto hintWidth = [&](const QStringList &keys, const QString &words) {
        int wide = 0;
        for (const QString &key : keys)
            wide += KeyCap::sizeFor(key).width() + theme.px(6);
        return wide + QFontMetrics(font).horizontalAdvance(words);
    };
    const auto hint = [&](int x, const QStringList &keys, const QString &words) {
        for (const QString &key : keys) {
            const QSize size = KeyCap::sizeFor(key);
            KeyCap::paint(painter, QRectF(x, (height() - size.height()) / 2, size.width(), size.height()), key);
            x += size.width() + theme.px(6);
        }
        painter.setFont(font);
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        return x + painter.fontMetrics().horizontalAdvance(words) + theme.px(14);
    };
    int x = theme.px(17);
    x = hint(x, {QStringLiteral("↑"), QStringLiteral("↓")}, tr("move"));
    x = hint(x, {tr("Enter")}, tr("open"));
    x = hint(x, {QStringLiteral("Ctrl"), tr("Enter")}, tr("new window"));
    x = hint(x, {tr("Tab")}, tr("actions"));
    const QStringList more{QStringLiteral(">")};
    const QStringList at{QStringLiteral("@")};
    const int rightWidth = hintWidth(more, tr("commands")) + theme.px(14) + hintWidth(at, tr("people"));
    int right = width() - theme.px(17) - rightWidth;
    if (right < x)
        return;
    right = hint(right, more, tr("commands"));
    hint(right, at, tr("people"));
}

} // namespace punte
