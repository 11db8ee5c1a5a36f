// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportHeader.h"

#include "views/theme/Theme.h"

#include <QPainter>

namespace punte {

ImportHeader::ImportHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(&Theme::instance(), &Theme::changed, this, &ImportHeader::applyTheme);
    applyTheme();
}

void ImportHeader::applyTheme()
{
    setFont(Theme::instance().font(FontRole::TableHeader));
    setFixedHeight(Theme::instance().px(28));
}

void ImportHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    painter->fillRect(rect, themeColor(Token::Inset));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Token::Line));
    const QRect room = rect.adjusted(theme.px(10), 0, -theme.px(10), -1);
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->setFont(font());
    painter->setPen(themeColor(Token::Text2));
    painter->drawText(room, alignment | Qt::TextSingleLine,
                      QFontMetrics(font()).elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room.width()));
}

} // namespace punte
