// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/DropNotice.h"

#include "views/theme/Icons.h"

#include <QPainter>

namespace punte {

static QRect noticeTextRect(int width, int height)
{
    const Theme &theme = Theme::instance();
    return QRect(theme.px(28), theme.px(8), width - theme.px(36), height);
}

DropNotice::DropNotice(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropNotice::setText(const QString &headline, const QString &reason)
{
    m_headline = headline;
    m_reason = reason;
    setAccessibleName(headline + QLatin1Char(' ') + reason);
    update();
}

int DropNotice::heightFor(int width) const
{
    const Theme &theme = Theme::instance();
    const QRect box = noticeTextRect(width, 1000);
    const int head = QFontMetrics(theme.font(FontRole::TableHeader)).boundingRect(box, Qt::TextWordWrap, m_headline).height();
    const int text = QFontMetrics(theme.font(FontRole::Secondary)).boundingRect(box, Qt::TextWordWrap, m_reason).height();
    return head + text + theme.px(16);
}

void DropNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::WarningGround));
    painter.drawRoundedRect(rect(), theme.px(6), theme.px(6));
    Icons::paint(painter, QRect(theme.px(8), theme.px(9), theme.px(14), theme.px(14)), QStringLiteral("dialog-cancel"), themeColor(Token::Warning));
    painter.setPen(themeColor(Token::Warning));
    const QRect box = noticeTextRect(width(), height());
    QRect used;
    painter.setFont(theme.font(FontRole::TableHeader));
    painter.drawText(box, Qt::TextWordWrap, m_headline, &used);
    painter.setFont(theme.font(FontRole::Secondary));
    painter.drawText(box.adjusted(0, used.height(), 0, 0), Qt::TextWordWrap, m_reason);
}

} // namespace punte
